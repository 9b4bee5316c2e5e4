import type { Scene } from "../../../Scene";
import { keyOfForm, keySet } from "../../../text/keySet";

const SIDES = keySet(["sau", "trước", "trong"]);
const WHEN = keyOfForm("khi");

/** Whether an aside begins at the token, right behind a subject: "A, | sau khi dự B, đã đến thăm C". */
export function opensAside({ document: { tokens } }: Scene, at: number): boolean {
  const first = tokens[at]?.key === "," ? at + 1 : at;
  return SIDES.has(tokens[first]?.key ?? "") && tokens[first + 1]?.key === WHEN;
}
