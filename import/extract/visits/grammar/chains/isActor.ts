import type { Chunk } from "../../../Chunk";

/** Whether it names someone or a body: a place does nothing, and a country is mostly where something is done. */
export function isActor({ kind }: Chunk): boolean {
  return kind !== "place" && kind !== "country";
}
