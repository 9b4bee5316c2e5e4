import { isPublic } from "../../graph/isPublic";
import { PARTY_LABELS } from "../../graph/model";
import type { Parameters } from "../cypher/Parameters";
import type { PartyFilter } from "../generated/resolverTypes";
import { labelOfKind } from "../partyKind";
import { all } from "./Condition";
import { mapOperands, nameComparisons } from "./operators";
import { agencyScope, provinceScope } from "./scopes";
import { byId } from "./selections";
import type { Selection } from "./Selection";

/** Public parties, by id, name, kind, province and agency. */
export function byParty({ id, name, kind, province, agency }: PartyFilter, parameters: Parameters): Selection {
  const ids = byId(...PARTY_LABELS)(id ?? {}, parameters);
  const compare = nameComparisons(name ?? {}, parameters);
  const kinds = kindsOf(kind ?? {});
  const scopes = [
    ...(agency ? [agencyScope(agency, parameters)] : []),
    ...(province ? [provinceScope(province, parameters)] : []),
  ];
  const own = (node: string) => [...ids.tests(node), ...compare(node), isPublic(node)];
  const possible = ids.labels.filter((label) => kinds.includes(label));
  const { idTests } = ids;
  const [first, ...others] = scopes;
  if (first)
    return {
      idTests,
      labels: possible.filter((label) => scopes.every(({ labels }) => labels.includes(label))),
      tests: (node) => [...own(node), ...scopes.map(({ test }) => test(node))],
      selective: true,
      enter: (label, node) =>
        `${first.enter(label, node)} WITH DISTINCT ${node} WHERE ${all([...own(node), ...others.map(({ test }) => test(node))])}`,
    };
  return {
    idTests,
    labels: possible,
    tests: own,
    selective: ids.selective || Object.keys(name ?? {}).length > 0,
  };
}

/** The labels that a condition on the kind leaves. */
function kindsOf(filter: NonNullable<PartyFilter["kind"]>): readonly string[] {
  const { eq, in: among } = mapOperands(filter, (kind) => labelOfKind(kind as never)) as { eq?: string; in?: string[] };
  return PARTY_LABELS.filter(
    (label) => (eq === undefined || eq === label) && (among === undefined || among.includes(label)),
  );
}
