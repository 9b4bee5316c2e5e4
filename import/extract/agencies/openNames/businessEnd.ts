import { keyOfForm } from "../../text/keySet";
import type { Token } from "../../text/Token";
import { endsBusiness } from "../endsBusiness";
import { whoSpeaks } from "./whoSpeaks";

/** "Công | viên" ends like "một thành | viên". */
export const PARK = keyOfForm("công");
const MAX_BUSINESS = 8;

/** "Công ty Cổ phần | sữa | Vinamilk": past the line of business up to the proper name; `from` where none follows. */
export function businessEnd(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at - from < MAX_BUSINESS && tokens[at]?.sentence === tokens[from]!.sentence && !tokens[at]!.capital) {
    const { kind, key } = tokens[at]!;
    if (
      kind === "number" ||
      endsBusiness(tokens[at]!) ||
      whoSpeaks(tokens, at) ||
      (kind === "sign" && key !== "&" && key !== ",")
    )
      return from;
    at++;
  }
  return tokens[at]?.sentence === tokens[from]!.sentence && tokens[at]!.capital ? at : from;
}
