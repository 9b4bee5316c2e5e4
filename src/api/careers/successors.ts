import { isPublic } from "../../graph/isPublic";
import type { Context } from "../Context";
import { Parameters } from "../cypher/Parameters";
import { positionRow } from "../cypher/positionRow";
import { toNfc } from "../filters/rules";
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

/** Who held an office one after the other. */
export function successors(
  context: Context,
  args: Pick<QuerySuccessorsArgs, "office" | "title"> & Partial<QuerySuccessorsArgs>,
): Promise<PositionConnectionRow> {
  const { label, id } = fromGlobalId(args.office, ["Agency", "Country"]);
  const title = toNfc(args.title).trim();
  const parameters = new Parameters();
  const clauses = `MATCH (office:${label} {id: ${parameters.add(id)}})<-[served:SERVED {title: ${parameters.add(title)}}]-(person:Person)
WHERE ${isPublic("person")}`;
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
