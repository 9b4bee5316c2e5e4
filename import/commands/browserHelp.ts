import { browserFiles } from "../../neo4j/browserFiles";

/** How to sign in to the managed Neo4j by hand. */
export const signInHelp = (passwordFile: string): string =>
  `Sign in as user neo4j with the password in ${passwordFile}. The guide opens by itself, and has a link for the style.`;

/** How to sign in to the Neo4j Browser of the managed Neo4j, and what is there. */
export function managedBrowserHelp(passwordFile: string, withPassword: boolean): string {
  const signIn = withPassword
    ? "This address signs in by itself, and brings style, saved queries (under Favorites) and guide along: open it once."
    : signInHelp(passwordFile);
  return `${signIn}\nNeo4j runs until \`visitgraph neo4j stop\`.`;
}

/** The same for a server of NEO4J_URI, whose Neo4j Browser only its owner knows. */
export function otherBrowserHelp(uri: string): string {
  const files = browserFiles();
  return `Neo4j Browser is served by the server of ${uri}, as a rule on port 7474. Drop on its window, one at a time:
  ${files}/style.grass for colours and captions,
  ${files}/queries/*.cypher for a saved query each.`;
}
