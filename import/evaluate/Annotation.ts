import { z } from "zod";

const names = z
  .array(z.string())
  .nullish()
  .transform((list) => list ?? []);
const Side = z.object({ people: names, agencies: names, provinces: names, countries: names });
const Position = z.object({ title: z.string().nullish(), agency: z.string().nullish() });
const Person = z.object({
  name: z.string(),
  positions: z
    .array(Position)
    .nullish()
    .transform((list) => list ?? []),
});
const Visit = z.object({
  status: z.string().default("done"),
  start: z
    .string()
    .nullish()
    .transform((date) => date || null),
  visitors: Side,
  hosts: Side,
  evidence: z.string().nullish(),
});

/** What is scored of an article's facts: the part that a gold annotation and `Facts` have in common. */
export const Annotation = z.object({
  provinces: names,
  agencies: names,
  people: z
    .array(Person)
    .nullish()
    .transform((list) => list ?? []),
  visits: z
    .array(Visit)
    .nullish()
    .transform((list) => list ?? []),
});

export type Annotation = z.infer<typeof Annotation>;
export type AnnotatedVisit = z.infer<typeof Visit>;
export type AnnotatedSide = z.infer<typeof Side>;

/** An article about which nothing was said. */
export const NOTHING: Annotation = { provinces: [], agencies: [], people: [], visits: [] };
