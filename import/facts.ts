import { z } from "zod";
import { isPartialDate } from "../src/shared/isPartialDate";

/** Half-open UTF-16 offsets into `Article.text`: `text.slice(...span)` is the passage. */
export const Span = z.tuple([z.number().int().nonnegative(), z.number().int().nonnegative()]);

/** ISO date or its prefix ("2024", "2024-02", "2024-02-22"); "--02-22" or "--02" where the year is unknown. */
export const PartialDate = z.string().refine(isPartialDate, { error: "a date that the calendar has" });

export const VisitStatus = z.enum(["done", "planned", "cancelled"]);
export const VisitKind = z.enum([
  "visit",
  "working_session",
  "study_exchange",
  "inspection",
  "courtesy_call",
  "state_visit",
]);
export const MentionKind = z.enum(["person", "agency", "province", "country", "place"]);

export const PositionFact = z.object({
  title: z.string().min(1),
  agency: z.string().nullable(),
  former: z.boolean().default(false),
  span: Span.optional(),
});

export const PersonFact = z.object({ name: z.string().min(1), positions: z.array(PositionFact) });

export const SideFact = z.object({
  provinces: z.array(z.string()),
  countries: z.array(z.string()),
  agencies: z.array(z.string()),
  people: z.array(z.string()),
  /** The one of `people` who heads this side, when the article says so. */
  lead: z.string().nullable().default(null),
});

export const VisitFact = z.object({
  status: VisitStatus,
  kind: VisitKind,
  start: PartialDate.nullable(),
  end: PartialDate.nullable(),
  visitors: SideFact,
  hosts: SideFact,
  places: z.array(z.string()),
  topics: z.array(z.string()).default([]),
  evidence: z.string().min(1),
  span: Span,
  /** Name of the rule that found it. */
  rule: z.string(),
  /** The share of visits told so that a reader found right; see `confidenceOf`. */
  confidence: z.number().min(0).max(1),
});

export const MentionFact = z.object({
  kind: MentionKind,
  /** Canonical name, as it stands in the lists of the facts. */
  name: z.string().min(1),
  /** As printed. */
  surface: z.string(),
  span: Span,
});

/** Everything learned from one article: the format between `extract` and `load`, one JSON object a line. */
export const Facts = z.object({
  id: z.string().min(1),
  title: z.string().nullable(),
  url: z.string().nullable().default(null),
  source: z.string().nullable().default(null),
  published: PartialDate.nullable(),
  /** "sha256:" and the hex digest of the article's text in UTF-8. */
  textHash: z.string(),
  /** Name and version of what extracted it, "rules@0.9.0". */
  extractor: z.string(),
  provinces: z.array(z.string()),
  countries: z.array(z.string()),
  agencies: z.array(z.string()),
  people: z.array(PersonFact),
  visits: z.array(VisitFact),
  mentions: z.array(MentionFact),
});

export type Span = z.infer<typeof Span>;
export type VisitStatus = z.infer<typeof VisitStatus>;
export type VisitKind = z.infer<typeof VisitKind>;
export type MentionKind = z.infer<typeof MentionKind>;
export type PositionFact = z.infer<typeof PositionFact>;
export type PersonFact = z.infer<typeof PersonFact>;
export type SideFact = z.infer<typeof SideFact>;
export type VisitFact = z.infer<typeof VisitFact>;
export type MentionFact = z.infer<typeof MentionFact>;
export type Facts = z.infer<typeof Facts>;
