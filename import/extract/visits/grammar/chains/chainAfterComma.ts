import type { Scene } from "../../../Scene";
import { keySet } from "../../../text/keySet";
import { APPOSITION } from "../words/functionWords";
import { adjoins } from "./adjoins";
import { isActor } from "./isActor";

/** "A và phu nhân", "A và đoàn công tác": who comes along without a name. */
const ALONG_WITH = keySet(["phu", "đoàn", "các"]);

/** "Làm việc với tỉnh B, | ông A | kiến nghị …": the party after a comma that a verb follows. */
export function chainAfterComma(scene: Scene, from: number, end: number): number[] {
  const { tokens } = scene.document;
  for (let index = scene.chunkFrom(from); index < scene.chunks.length; index++) {
    const chunk = scene.chunks[index]!;
    if (!isActor(chunk)) continue;
    if (chunk.end >= end) break;
    if (tokens[chunk.first - 1]!.key !== ",") continue;
    const chain = [index];
    while (
      scene.chunks[chain[chain.length - 1]! + 1] &&
      isActor(scene.chunks[chain[chain.length - 1]! + 1]!) &&
      adjoins(scene, chain[chain.length - 1]! + 1)
    )
      chain.push(chain[chain.length - 1]! + 1);
    const close = scene.chunks[chain[chain.length - 1]!]!.end;
    const next = tokens[close];
    const described = chain.length > 1 && next?.text === ",";
    const goesOn = next?.key === "&" && !ALONG_WITH.has(tokens[close + 1]?.key ?? "");
    if (next && !goesOn && (next.kind === "word" ? !next.capital : described || APPOSITION.has(next.text)))
      return chain;
  }
  return [];
}
