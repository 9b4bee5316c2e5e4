import { givenFields } from "../filters/compileFilter";
import type { PartyFilter, PartyKind, VisitFilter } from "../generated/resolverTypes";
import { KIND_OF_LABEL } from "../partyKind";
import type { PartyRow } from "../rows";
import type { Question } from "./Question";
import type { VisitSides } from "./visitForms";

/** A province stands for itself and the agencies that have their seat in it; anything else for itself. */
export const partyFilter = ({ label, name }: PartyRow): PartyFilter =>
  label === "Province"
    ? { province: { name: { eq: name } } }
    : { name: { eq: name }, kind: { eq: KIND_OF_LABEL[label] } };

/** The visits that a question is about. */
export function visitFilter(question: Question, names: readonly PartyRow[], sides: VisitSides): VisitFilter {
  const { visitor, host, either = [], asks } = sides;
  const named = (at: number | undefined) => (at === undefined ? undefined : partyFilter(names[at]!));
  const [one, other] = either.map(named);
  const kind = question.whoKinds[0];
  return {
    ...given({
      visitor: named(visitor) ?? asked("visitor", asks, kind),
      host: named(host) ?? asked("host", asks, kind),
    }),
    ...(one && !other && { party: one }),
    ...(one &&
      other && {
        OR: [
          { visitor: one, host: other },
          { visitor: other, host: one },
        ],
      }),
    ...narrowed(question),
  };
}

/** What narrows the visits down besides their sides. */
export const narrowed = ({ period, topic, status, visitKind }: Question): VisitFilter => ({
  ...(period && { date: given(period) }),
  ...(status && { status: { eq: status } }),
  ...(topic && { topic: { eq: topic } }),
  ...(visitKind && { kind: { eq: visitKind } }),
});

const asked = (side: string, asks: string | undefined, kind: PartyKind | null | undefined) =>
  side === asks && kind ? { kind: { eq: kind } } : undefined;

const given = <Filter extends object>(filter: Filter) => Object.fromEntries(givenFields(filter)) as Partial<Filter>;
