import type { Scene } from "../../../Scene";
import { keySet } from "../../../text/keySet";
import { WHEN } from "../words/functionWords";

const SIDES = keySet(["sau", "trước", "trong"]);

/** Whether an aside begins at the token, right behind a subject: "A, | sau khi dự B, đã đến thăm C". */
export function opensAside({ document: { tokens } }: Scene, at: number): boolean {
  const first = tokens[at]?.key === "," ? at + 1 : at;
  return SIDES.has(tokens[first]?.key ?? "") && tokens[first + 1]?.key === WHEN;
}
