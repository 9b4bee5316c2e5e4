import type { Scene } from "../../Scene";
import type { Clause } from "../model/Clause";
import type { Draft } from "../model/Draft";

/** "A và B ký trong chuyến thăm của Tổng thống A": of two states that did something the one whose leader did not come received him. */
export function receiveByOther(scene: Scene, { speakers }: Clause, { visitors, hosts }: Draft): void {
  const states = new Set(
    speakers.flatMap((index) => {
      const chunk = scene.chunks[index]!;
      return chunk.kind === "country" ? [chunk.country] : [];
    }),
  );
  const [own] = visitors.countries;
  if (visitors.people.size === 0 || !own || visitors.countries.size > 1 || states.size !== 2 || !states.has(own))
    return;
  for (const state of states) if (state !== own) hosts.countries.add(state);
}
