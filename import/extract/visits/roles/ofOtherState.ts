import { HOME } from "../../../HOME";
import type { Scene } from "../../Scene";
import type { Clause } from "../model/Clause";
import { sideOf } from "../parties/sideOf";

const TERRITORIES: ReadonlySet<string> = new Set(["country", "place"]);

/**
 * "thăm A sau khi dự hội nghị tại B", "thăm A, sau đó tới B": of the places of a clause, those in another state than the one that is gone to,
 * which is not that of who goes.
 */
export function ofOtherState(scene: Scene, { subject, comers, object, where }: Clause): number[] {
  const own = [...subject, ...comers].flatMap((index) => statesOf(scene, index));
  const visited = object
    .filter((index) => TERRITORIES.has(scene.chunks[index]!.kind))
    .flatMap((index) => statesOf(scene, index))
    .filter((state) => state === HOME || !own.includes(state));
  if (visited.length === 0) return [];
  return where.filter((index) => statesOf(scene, index).some((state) => !visited.includes(state)));
}

function statesOf(scene: Scene, index: number): string[] {
  const { countries, provinces } = sideOf(scene, [index]);
  return provinces.size > 0 ? [...countries, HOME] : [...countries];
}
