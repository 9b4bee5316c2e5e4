import type { PartyKind, VisitKind, VisitStatus } from "../generated/resolverTypes";
import type { Question } from "./Question";
import type { QuestionLexicon, QuestionRole } from "./QuestionLexicon";
import { groupNames, type QuestionPart } from "./groupNames";
import { periodMistake } from "./periodMistake";
import { questionWords } from "./questionWords";
import { readPhrases } from "./readPhrases";
import { ALWAYS, readPeriod } from "./readPeriod";

/** Say how it is asked, not what: they do not tell one question from another. */
const MODIFIERS: ReadonlySet<QuestionRole> = new Set<QuestionRole>([
  "most",
  "when",
  "latest",
  "earliest",
  "times",
  "whether",
  "which",
  "how_long",
  "many",
  "courtesy",
  "aside",
]);
const STATUSES: Partial<Record<QuestionRole, VisitStatus>> = { planned: "PLANNED", cancelled: "CANCELLED" };
const WHO_KINDS: Partial<Record<QuestionRole, PartyKind>> = {
  who_person: "PERSON",
  who_agency: "AGENCY",
  who_province: "PROVINCE",
  who_country: "COUNTRY",
};
/** Papers tell of the same meetings as visits and as working sessions: only the other kinds say something. */
const TELLING: ReadonlySet<VisitKind> = new Set<VisitKind>([
  "STUDY_EXCHANGE",
  "INSPECTION",
  "COURTESY_CALL",
  "STATE_VISIT",
]);

/** Reads a question word by word: every word has a meaning, or is taken for a part of a name. */
export function readQuestion(text: string, lexicon: QuestionLexicon, today: string): Question {
  const typed = text.normalize("NFC");
  const { period, rest } = readPeriod(typed, today);
  const parts = groupNames(readPhrases(questionWords(rest), lexicon), lexicon);
  const words = parts.filter((part) => part.type === "word");
  const named = parts.filter((part) => part.type === "named");
  const first = <Value>(values: readonly (Value | undefined)[]) => values.find((value) => value !== undefined) ?? null;
  return {
    pattern: essential(parts.flatMap((part, at) => decisive(part, parts.slice(at + 1)))).join(" "),
    names: named.flatMap((part) => (part.role === "name" ? [part.name] : [])),
    offices: named.flatMap((part) => (part.role === "office" ? [part.office] : [])),
    whoKinds: words.flatMap(({ role }) => (WHO_KINDS[role] || role === "who" ? [WHO_KINDS[role] ?? null] : [])),
    period,
    mistake: periodMistake(typed, today, period ?? ALWAYS),
    topic: first(parts.map((part) => (part.type === "topic" ? part.topic : undefined))),
    visitKind: first(words.map(({ visitKind }) => (visitKind && TELLING.has(visitKind) ? visitKind : undefined))),
    status: first(words.map(({ role }) => STATUSES[role])),
    modifiers: new Set(words.map(({ role }) => role).filter((role) => MODIFIERS.has(role))),
  };
}

/** The role of a part that decides what is asked; none where it only says how, or narrows down. */
function decisive(part: QuestionPart, following: readonly QuestionPart[]): string[] {
  if (part.type === "topic") return [];
  if (part.type === "unread") return ["unread"];
  if (part.type === "named") return [part.role];
  const { role } = part;
  if (role === "whether" && !isEnd(following)) return ["not"];
  if (MODIFIERS.has(role) || STATUSES[role] || (role === "about" && following[0]?.type === "topic")) return [];
  return [WHO_KINDS[role] ? "who" : role];
}

/** "không" asks whether where hardly anything follows; before a verb it denies. */
const isEnd = (following: readonly QuestionPart[]) =>
  following.every((part) => part.type === "word" && (MODIFIERS.has(part.role) || part.role === "and"));

/** Without commas and "với" that join nothing, and without the "là" of "là khi nào". */
const essential = (roles: readonly string[]) =>
  roles.filter(
    (role, at) =>
      !(role === "and" && !(JOINED.has(roles[at - 1] ?? "") && JOINED.has(roles[at + 1] ?? ""))) &&
      !(role === "is" && at === roles.length - 1),
  );
const JOINED: ReadonlySet<string> = new Set(["name", "who", "office"]);
