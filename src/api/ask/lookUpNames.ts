import { isPublic } from "../../graph/isPublic";
import { PARTY_LABELS, SEARCH_INDEX, type PartyLabel } from "../../graph/model";
import { namedRow } from "../cypher/row";
import { labelOfKind } from "../partyKind";
import type { Read } from "../readGraph";
import type { PartyRow } from "../rows";
import { chooseParty, type Choice } from "./chooseParty";
import { nameQuery } from "./nameQuery";
import type { NameInQuestion } from "./Question";

/** How many things of fitting names are looked at, the best by the index. */
const CANDIDATES = 50;
const STATEMENT = `
UNWIND $names AS name
CALL (name) {
  CALL db.index.fulltext.queryNodes('${SEARCH_INDEX}', name.query) YIELD node, score
  WHERE labels(node)[0] IN name.labels AND ${isPublic("node")}
  RETURN node, score LIMIT $limit
}
RETURN name.index AS index, ${namedRow("node")} AS party`;

/** Looks up, by one statement, what each name of a question means in the graph. */
export async function lookUpNames(read: Read, names: readonly NameInQuestion[]): Promise<Choice[]> {
  const spellings = names.map(({ longer, full, text }) =>
    [[longer], [full, text]].map((each) => each.filter(Boolean) as string[]),
  );
  const rows =
    names.length === 0
      ? []
      : await read<{ index: number; party: PartyRow }>(STATEMENT, {
          names: names.map(({ kind }, index) => ({
            index,
            query: nameQuery(spellings[index]!.flat()),
            labels: kind ? [labelOfKind(kind)] : (PARTY_LABELS satisfies readonly PartyLabel[]),
          })),
          limit: CANDIDATES,
        });
  return spellings.map((each, index) => {
    const candidates = rows.filter((found) => found.index === index).map(({ party }) => party);
    const [longer, own] = each.map((typed) => chooseParty(typed, typed.length > 0 ? candidates : []));
    return "found" in longer! && isWhole(longer.found, each[0]!) ? longer : own!;
  });
}

/** A name taken to be longer than it seems must be there word by word. */
const isWhole = ({ name }: PartyRow, [typed]: readonly string[]) => nameQuery([name]) === nameQuery([typed!]);
