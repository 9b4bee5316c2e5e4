import type { Knowledge, QUESTION_ROLES } from "../../../import/knowledge";
import type { PartyKind, VisitKind } from "../generated/resolverTypes";
import { PhraseBook } from "./PhraseBook";
import { questionWords } from "./questionWords";

export type QuestionRole = (typeof QUESTION_ROLES)[number];
export type Title = Knowledge["titles"][number];
export type ProvinceLevel = Knowledge["provinces"][number]["kind"];

/** What a phrase means in a question. */
export type Meaning =
  | { readonly type: "word"; readonly role: QuestionRole; readonly visitKind?: VisitKind }
  /** A name, or a part of one, in full. */
  | { readonly type: "name"; readonly full: string; readonly kind: PartyKind; readonly level?: ProvinceLevel }
  /** "tỉnh", "TP". */
  | { readonly type: "level" }
  | { readonly type: "honorific" }
  | { readonly type: "title"; readonly title: Title }
  | { readonly type: "topic"; readonly topic: string };

/** The importer's tables, compiled for questions. */
export interface QuestionLexicon {
  readonly phrases: PhraseBook<Meaning>;
  /** Without accents. */
  readonly surnames: ReadonlySet<string>;
}

const LEVELS = ["tỉnh", "thành phố", "TP", "thủ đô", "huyện", "quận", "thị xã", "xã", "phường"];
/** A trigger with one of these words names a visit; any other tells of it. */
const NOUN = /(?<!\p{L})(?:chuyến|buổi|cuộc|lễ)(?!\p{L})/u;
const ROLE_OF_FRAME = { go: "go", receive: "receive", meet: "meet", between: "noun", join: "meet" } as const;

export function compileQuestionLexicon(knowledge: Knowledge): QuestionLexicon {
  const phrases = new PhraseBook<Meaning>();
  const add = (forms: readonly string[], meaning: Meaning) => forms.forEach((form) => phrases.add(form, meaning));
  const agency = (full: string, forms: readonly string[]) =>
    add([full, ...forms], { type: "name", full, kind: "AGENCY" });

  for (const { role, forms } of knowledge.questionWords) add(forms, { type: "word", role });
  for (const { role, forms } of knowledge.visitWords)
    if (role === "planned" || role === "cancelled") add(forms, { type: "word", role });
  for (const { phrase, forms, frame, kind } of knowledge.triggers)
    for (const form of [phrase, ...forms])
      phrases.add(form, {
        type: "word",
        role: NOUN.test(form) ? "noun" : ROLE_OF_FRAME[frame],
        visitKind: kind.toUpperCase() as VisitKind,
      });
  for (const { name, aliases, kind: level } of knowledge.provinces)
    add([name, ...aliases], { type: "name", full: name, kind: "PROVINCE", level });
  for (const { name, aliases } of knowledge.countries)
    add([name, ...aliases], { type: "name", full: name, kind: "COUNTRY" });
  for (const title of knowledge.titles) add([title.title, ...title.forms], { type: "title", title });
  for (const { name, forms, used_by } of knowledge.fields)
    for (const head of used_by)
      agency(
        `${head} ${name}`,
        forms.map((form) => `${head} ${form}`),
      );
  for (const { name, forms } of [...knowledge.localAgencies, ...knowledge.centralAgencies, ...knowledge.organisations])
    agency(name, forms);
  for (const { name, forms, home } of knowledge.nationalBodies) agency(home ?? name, [name, ...forms]);
  for (const { head, forms } of knowledge.agencyHeads) agency(head, forms);
  add(LEVELS, { type: "level" });
  for (const { form, variants } of knowledge.honorifics) add([form, ...variants], { type: "honorific" });
  for (const { topic, forms } of knowledge.topics) add([topic, ...forms], { type: "topic", topic });
  return {
    phrases,
    surnames: new Set(knowledge.surnames.flatMap(({ surname }) => questionWords(surname)[0]?.bare ?? [])),
  };
}
