import type { Scene } from "../../../Scene";
import { keyOfForm } from "../../../text/keySet";

const PAPER = keyOfForm("báo");
const PAPER_WORDS = 4;

/** "Thông tin trên báo Mai Vàng TP HCM": the end of a newspaper's name. */
export function namesPaper({ document: { tokens } }: Scene, first: number): boolean {
  let at = first - 1;
  while (at > 0 && first - at < PAPER_WORDS && tokens[at]!.kind === "word" && tokens[at]!.key !== PAPER) at--;
  return (
    first - at > 1 &&
    tokens[at]!.key === PAPER &&
    tokens[at + 1]!.capital &&
    tokens[at]!.sentence === tokens[first]!.sentence
  );
}
