/** Rules of a GraSS style sheet by selector: "node", "node.Visit", "relationship.MADE" … */
export type Grass = Readonly<Record<string, Readonly<Record<string, string>>>>;

const RULE = /([\w.]+)\s*\{((?:"[^"]*"|[^"}])*)\}/g;
const DECLARATION = /([\w-]+):\s*(?:"([^"]*)"|([^";]+));/g;

/** Reads a GraSS style sheet, in the form in which Neo4j Browser keeps it. It knows no comments, as Neo4j Browser knows none. */
export function parseGrass(text: string): Grass {
  return Object.fromEntries(
    [...text.matchAll(RULE)].map(([, selector, body = ""]) => [selector, declarations(body)] as const),
  );
}

const declarations = (body: string) =>
  Object.fromEntries([...body.matchAll(DECLARATION)].map(([, name, quoted, plain]) => [name, quoted ?? plain]));
