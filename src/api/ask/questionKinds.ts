import type { PartyKind, VisitRole } from "../generated/resolverTypes";
import { toGlobalId } from "../globalId";
import type { PartyRow } from "../rows";
import type { ApiCall } from "./ApiCall";
import { describeVisits, narrowings } from "./describeVisits";
import type { Question } from "./Question";
import { hasForm, type Form } from "./questionForms";
import type { QuestionRole } from "./QuestionLexicon";
import { narrowed, partyFilter, visitFilter } from "./visitFilter";
import { visitSides, type VisitSides } from "./visitForms";

/** What can narrow a question down. */
export type Narrowing = "period" | "topic" | "status" | "visitKind";
const VISITS: readonly Narrowing[] = ["period", "topic", "status", "visitKind"];

/** A kind of question: how it is worded, and the field of the API that answers it. */
export interface QuestionKind {
  readonly name: string;
  /** For those whose question was not understood. */
  readonly example: string;
  readonly fits: (question: Question) => boolean;
  readonly narrowedBy: readonly Narrowing[];
  /** Ways of asking that it answers, beside those that any kind does. */
  readonly modifiers?: readonly QuestionRole[];
  /** What kind every name must be of; any where left out. */
  readonly names?: PartyKind;
  /** @param parties the names of the question, or the body of its office, as found in the graph. */
  readonly call: (question: Question, parties: readonly PartyRow[]) => ApiCall;
}

const forms =
  (...each: readonly Form[]) =>
  (question: Question) =>
    hasForm(question, each);
const sidesOf = (question: Question) => visitSides(question)!;
/** The first kind of party that is asked for; whoever says "ai" alone asks for people. */
const askedKind = ({ whoKinds }: Question, otherwise: PartyKind) => whoKinds[0] ?? otherwise;

const ROLES: { readonly [asked in NonNullable<VisitSides["asks"]>]: VisitRole } = {
  visitor: "VISITING",
  host: "VISITED",
  either: "EITHER",
};

const LEADS: { readonly [asked in NonNullable<VisitSides["asks"]>]: string } = {
  visitor: "Đi thăm nhiều nhất",
  host: "Được thăm nhiều nhất",
  either: "Gặp gỡ nhiều nhất",
};

/** In the order in which they are tried. */
export const QUESTION_KINDS: readonly QuestionKind[] = [
  {
    name: "office",
    example: "Ai là Giám đốc Sở Thông tin và Truyền thông tỉnh Bắc Ninh?",
    fits: forms(
      "who is|hold? is|hold? office",
      "office is? who?",
      "who is|hold? is|hold? office before|after of? name",
      "office before|after of? name is? who?",
    ),
    narrowedBy: [],
    call: ({ offices: [office] }, [body]) => ({
      field: "successors",
      variables: { office: toGlobalId(body!), title: office!.title },
      about: `${office!.title} ${body!.name}`,
    }),
  },
  {
    name: "positions",
    example: "Ông Trần Văn Hùng từng giữ chức vụ gì?",
    fits: forms(
      "name hold? is? position",
      "position of? name hold? is?",
      "name is who",
      "who is name",
      "name is position",
    ),
    narrowedBy: [],
    names: "PERSON",
    call: (_question, [person]) => ({
      field: "people",
      variables: { where: { name: { eq: person!.name } } },
      about: person!.name,
    }),
  },
  {
    name: "companions",
    example: "Ai đi cùng ông Trần Văn Hùng?",
    fits: forms(
      "who companion and? name",
      "who companion and? name go name",
      "name companion and? who",
      "name go name and|companion who",
      "who and name go name",
    ),
    narrowedBy: VISITS,
    call: (question, [party, host]) => ({
      field: "coVisitors",
      variables: {
        party: toGlobalId(party!),
        ...kindIfAsked(question),
        where: { ...(host && { host: partyFilter(host) }), ...narrowed(question) },
      },
      about: [`cùng ${party!.name}`, ...(host ? [`đến ${host.name}`] : []), ...narrowings(question)].join(" "),
    }),
  },
  {
    name: "returns",
    example: "Bắc Ninh đã thăm lại Phú Thọ chưa, sau bao lâu?",
    fits: forms(
      "who back name",
      "name back name",
      "name back who",
      "name back",
      "name passive who? back",
      "name and name back each",
    ),
    modifiers: ["how_long", "when", "times"],
    narrowedBy: VISITS,
    call: (question, [party, other]) => ({
      field: "reciprocalVisits",
      variables: {
        party: toGlobalId(party!),
        ...kindIfAsked(question),
        where: { ...(other && { party: partyFilter(other) }), ...narrowed(question) },
      },
      about: [`giữa ${party!.name} và ${other?.name ?? "các bên khác"}`, ...narrowings(question)].join(" "),
    }),
  },
  {
    name: "path",
    example: "Phú Thọ và Bắc Ninh có liên hệ gì với nhau?",
    fits: forms("name and name path and? each?", "name path and? name", "path of? name and name", "name and path name"),
    narrowedBy: [],
    call: (_question, [from, to]) => ({
      field: "path",
      variables: { from: toGlobalId(from!), to: toGlobalId(to!) },
      about: `${from!.name} và ${to!.name}`,
    }),
  },
  {
    name: "pairs",
    example: "Những tỉnh nào đã thăm nhau trong năm 2024?",
    fits: forms("who go|meet who", "who go|meet each"),
    modifiers: ["most", "many", "times"],
    narrowedBy: VISITS,
    call: (question) => {
      const [visitorKind = null, hostKind = visitorKind] = question.whoKinds;
      return {
        field: "whoVisitedWhom",
        variables: { visitorKind: visitorKind ?? "AGENCY", hostKind: hostKind ?? "AGENCY", where: narrowed(question) },
        about: narrowings(question).join(" "),
      };
    },
  },
  {
    name: "ranking",
    example: "Cơ quan nào đi thăm nhiều nhất năm 2024?",
    fits: (question) => question.modifiers.has("most") && isRanked(visitSides(question)),
    modifiers: ["most", "many"],
    narrowedBy: VISITS,
    call: (question, parties) => {
      const sides = sidesOf(question);
      return {
        field: "mostConnected",
        variables: {
          by: ROLES[sides.asks!],
          kind: askedKind(question, "PERSON"),
          where: visitFilter({ ...question, whoKinds: [] }, parties, sides),
        },
        about: [LEADS[sides.asks!], ...parties.map(({ name }) => name), ...narrowings(question)].join(" "),
      };
    },
  },
  {
    name: "visits",
    example: "Ai đã thăm Bắc Ninh năm 2024?",
    fits: (question) => visitSides(question) !== null,
    modifiers: ["when", "latest", "earliest", "times"],
    narrowedBy: VISITS,
    call: (question, parties) => {
      const sides = sidesOf(question);
      const earliest = question.modifiers.has("earliest");
      return {
        field: "visits",
        variables: {
          where: visitFilter(question, parties, sides),
          ...(earliest && { orderBy: [{ field: "DATE", direction: "ASC" }] }),
        },
        about: describeVisits(question, parties, sides),
      };
    },
  },
];

const ANY_KIND: readonly QuestionRole[] = ["which", "whether", "courtesy", "aside"];

/** What kind of question it is; null for none that is known. */
export const kindOf = (question: Question): QuestionKind | null =>
  QUESTION_KINDS.find(
    ({ fits, modifiers = [] }) =>
      fits(question) && [...question.modifiers].every((each) => ANY_KIND.includes(each) || modifiers.includes(each)),
  ) ?? null;

/** Who is asked for, if it is not one of two whose other is named on either side: that one would always come first. */
const isRanked = (sides: VisitSides | null) => Boolean(sides?.asks && !sides.either);
const kindIfAsked = ({ whoKinds: [kind] }: Question) => (kind ? { kind } : {});
