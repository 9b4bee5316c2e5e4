import { z } from "zod";

const text = z
  .string()
  .trim()
  .min(1)
  .transform((value) => value.normalize("NFC"));
const Id = z.string().regex(/^judgement:[0-9a-f]{20}$/);

/**
 * What articles state, as a judgement names it. It is never the id of a person or a visit, which others may have tomorrow, but the
 * article's own words: so a judgement holds whatever is imported, edited or clustered anew, and rests while its articles are gone.
 */
export const Claim = z.union([
  /** A position of a person: `office` as the article has it, `title` as a tone key. */
  z.strictObject({ article: z.string().min(1), person: z.string(), office: z.string().nullable(), title: z.string() }),
  /** A person as one article mentions them; `person` is the block of the name. */
  z.strictObject({ article: z.string().min(1), person: z.string() }),
  /** A report of a visit; `visit` is the seed. */
  z.strictObject({ article: z.string().min(1), visit: z.string() }),
  /** An agency: what it is called is what it is. */
  z.strictObject({ agency: z.string() }),
]);

const common = {
  id: Id,
  author: text,
  /** When it was given, to the millisecond: of two that contradict each other the later holds. */
  at: z.iso.datetime({ precision: 3 }),
  reason: text,
  /** Names, for those who read the file. */
  about: z.array(text),
};
const Side = z.array(Claim).min(1);

export const Judgement = z.discriminatedUnion("kind", [
  /** All that the sides name is one. */
  z.strictObject({ ...common, kind: z.literal("same"), sides: z.array(Side).min(2) }),
  /** Nothing of one side is one with anything of another. */
  z.strictObject({ ...common, kind: z.literal("different"), sides: z.array(Side).min(2) }),
  /** Reports or positions that are wrong. */
  z.strictObject({ ...common, kind: z.literal("reject"), sides: z.array(Side).length(1) }),
  /** Reports or positions that are right. */
  z.strictObject({ ...common, kind: z.literal("accept"), sides: z.array(Side).length(1) }),
  /** Takes back a judgement; an undoing can be undone. */
  z.strictObject({ ...common, kind: z.literal("undo"), undoes: Id }),
]);

export type Claim = z.infer<typeof Claim>;
export type Judgement = z.infer<typeof Judgement>;
export type JudgementKind = Judgement["kind"];
/** One that says something of claims. */
export type Verdict = Exclude<Judgement, { kind: "undo" }>;

type WithoutId<Each> = Each extends Judgement ? Omit<Each, "id"> : never;
/** A judgement that has not got its id yet. */
export type JudgementDraft = WithoutId<Judgement>;
