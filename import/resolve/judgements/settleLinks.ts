import { groupBy } from "../../groupBy";
import type { Link } from "../Contribution";

/** An edge of an agency, with the links that names state and that it stands for. */
export interface LinkEdge {
  readonly type: Link["type"];
  readonly from: string;
  readonly to: string;
  /** The links, as `linkText` has them; null where there is one only, between these very ids. */
  readonly of: readonly string[] | null;
}

/** The edges between what agencies go by that links make. A link within what is now one agency makes none: it is given by that agency. */
export function settleLinks(
  links: Iterable<Link>,
  agencyOf: (id: string) => string,
): { readonly edges: LinkEdge[]; readonly inner: Map<string, string[]> } {
  const byEdge = groupBy(links, ({ type, from, to }) => `${type} ${agencyOf(from.id)} ${agencyOf(to.id)}`);
  const edges: LinkEdge[] = [];
  const inner = new Map<string, string[]>();
  for (const [key, ofEdge] of [...byEdge].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const [type, from, to] = key.split(" ") as [Link["type"], string, string];
    const texts = [...new Set(ofEdge.map(linkText))].sort();
    if (from === to) inner.set(from, texts);
    else edges.push({ type, from, to, of: texts.length === 1 && texts[0] === `${from} ${to}` ? null : texts });
  }
  return { edges, inner };
}

/** The ids of a link's ends, with a blank between. */
export const linkText = ({ from, to }: Pick<Link, "from" | "to">) => `${from.id} ${to.id}`;
