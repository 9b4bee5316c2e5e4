import { z } from "zod";
import { AnsweredPerson, AnsweredVisit, type Answer } from "./Answer";
import { ModelFailure } from "./ModelFailure";

const Outline = z.object({
  provinces: z.array(z.unknown()),
  agencies: z.array(z.unknown()),
  people: z.array(z.unknown()),
  visits: z.array(z.unknown()),
});

export interface ReadAnswer {
  readonly answer: Answer;
  /** Items that are not of the form asked for; the others are kept. */
  readonly malformed: number;
}

/**
 * What a model wrote, as an answer; extra keys are left out, and text around the object (a Markdown fence) does not matter.
 *
 * @throws ModelFailure for what is no JSON or not of the form. The reason never quotes the answer, which quotes the article.
 */
export function readAnswer(written: string): ReadAnswer {
  const outline = Outline.safeParse(parse(written));
  if (!outline.success) {
    const { path } = outline.error.issues[0]!;
    throw new ModelFailure("answer", `the answer is not of the form asked for, at ${path[0]?.toString() ?? "its top"}`);
  }
  let malformed = 0;
  const valid = <T>(items: readonly unknown[], form: z.ZodType<T>): T[] =>
    items.flatMap((item) => {
      const { success, data } = form.safeParse(item);
      if (!success) malformed++;
      return success ? [data] : [];
    });
  const { provinces, agencies, people, visits } = outline.data;
  const answer = {
    provinces: valid(provinces, z.string()),
    agencies: valid(agencies, z.string()),
    people: valid(people, AnsweredPerson),
    visits: valid(visits, AnsweredVisit),
  };
  return { answer, malformed };
}

function parse(written: string): unknown {
  try {
    return JSON.parse(written.slice(written.indexOf("{"), written.lastIndexOf("}") + 1));
  } catch {
    throw new ModelFailure("answer", `the answer is not JSON, or not all of it (${written.length} characters)`);
  }
}
