import { z } from "zod";
import { ModelFailure } from "./ModelFailure";

const Completion = z.object({
  choices: z
    .array(z.object({ message: z.object({ content: z.string().nullish() }), finish_reason: z.string().nullish() }))
    .min(1),
});

/**
 * What the model wrote, from the body of a chat completion.
 *
 * @throws ModelFailure for a body that is none, and for an answer that is missing or was cut off.
 */
export function readCompletion(body: unknown): string {
  const { success, data } = Completion.safeParse(body);
  if (!success) throw new ModelFailure("endpoint", "the endpoint's answer is no chat completion");
  const { message, finish_reason: end } = data.choices[0]!;
  if (end === "length") throw new ModelFailure("answer", "the answer was cut off at the model's limit of tokens");
  if (!message.content) throw new ModelFailure("answer", "the model gave no answer, or refused to");
  return message.content;
}
