import type { Token } from "../../text/Token";

/** "Chủ tịch UBND xã X | (huyện Y) | Nguyễn Văn A": how long what is said of the body in brackets before the name may be. */
const MAX_BRACKET = 10;

/** The bracket that opens what is said in brackets right before `at`; null where nothing is. */
export function bracketBefore(tokens: readonly Token[], at: number): number | null {
  const close = tokens[at - 1];
  if (close?.text !== ")" || close.sentence !== tokens[at]!.sentence) return null;
  for (let open = at - 2; open >= at - MAX_BRACKET && tokens[open]?.sentence === close.sentence; open--)
    if (tokens[open]!.text === "(") return open;
  return null;
}
