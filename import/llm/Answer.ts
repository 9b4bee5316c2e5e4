import { z } from "zod";
import { VisitKind, VisitStatus } from "../facts";

const names = z.array(z.string()).default([]);
const nullable = z.string().nullable().default(null);

export const AnsweredPosition = z.object({
  title: z.string(),
  agency: nullable,
  former: z.boolean().default(false),
  evidence: z.string(),
});
export const AnsweredPerson = z.object({ name: z.string(), positions: z.array(AnsweredPosition).default([]) });
export const AnsweredSide = z.object({
  provinces: names,
  countries: names,
  agencies: names,
  people: names,
  lead: nullable,
});
export const AnsweredVisit = z.object({
  status: VisitStatus,
  kind: VisitKind,
  start: nullable,
  end: nullable,
  visitors: AnsweredSide,
  hosts: AnsweredSide,
  places: names,
  topics: names,
  evidence: z.string(),
});

/** What a model is asked to say of an article: facts without offsets, which no model gives reliably. Nothing in it is believed yet. */
export const Answer = z.object({
  provinces: z.array(z.string()),
  agencies: z.array(z.string()),
  people: z.array(AnsweredPerson),
  visits: z.array(AnsweredVisit),
});

export type AnsweredPerson = z.infer<typeof AnsweredPerson>;
export type AnsweredSide = z.infer<typeof AnsweredSide>;
export type AnsweredVisit = z.infer<typeof AnsweredVisit>;
export type Answer = z.infer<typeof Answer>;

/**
 * The same as JSON Schema, in the part of it that endpoints with strict output know: every key required, no other key, no default.
 */
export const answerSchema: object = z.toJSONSchema(Answer, {
  override: ({ jsonSchema }) => {
    delete jsonSchema.default;
  },
});
