import { isPublic } from "../../graph/isPublic";
import { toneKey } from "../../shared/vietnamese";
import type { Context } from "../Context";
import { Parameters } from "../cypher/Parameters";
import { positionRow } from "../cypher/positionRow";
import type { QuerySuccessorsArgs } from "../generated/resolverTypes";
import { fromGlobalId } from "../globalId";
import { listRows, testable } from "../paging/listRows";
import type { SortKey } from "../paging/SortKey";
import type { PositionConnectionRow, PositionRow } from "../rows";

/** By the time for which an office is attested. Undated, a former holder came before all others and a present one after. */
const KEYS: readonly SortKey[] = [
  {
    expression: "coalesce(served.from, CASE WHEN coalesce(served.former, false) THEN '' ELSE '9999' END)",
    direction: "ASC",
  },
  { expression: "coalesce(served.to, '9999')", direction: "ASC" },
  { expression: "person.name", direction: "ASC" },
  { expression: "person.id", direction: "ASC" },
];

const TITLES = (office: string) => `MATCH (${office})<-[served:SERVED]-(:Person) RETURN DISTINCT served.title AS title`;

/** Who held an office one after the other. */
export async function successors(
  context: Context,
  args: Pick<QuerySuccessorsArgs, "office" | "title"> & Partial<QuerySuccessorsArgs>,
): Promise<PositionConnectionRow> {
  const { label, id } = fromGlobalId(args.office, ["Agency", "Country"]);
  const title = toneKey(args.title);
  const parameters = new Parameters();
  const office = `office:${label} {id: ${parameters.add(id)}}`;
  const held = await context.read<{ title: string }>(TITLES(office), parameters.values);
  const titles = held.map((each) => each.title).filter((each) => toneKey(each) === title);
  const clauses = `MATCH (${office})<-[served:SERVED]-(person:Person)
WHERE served.title IN ${parameters.add(titles)} AND ${isPublic("person")}`;
  return listRows<PositionRow>(
    context,
    {
      clauses: testable(clauses, "office", "served", "person"),
      row: positionRow("person", "served", "office"),
      keys: KEYS,
      question: ["successors", label, id, title],
    },
    args,
    parameters,
  );
}
