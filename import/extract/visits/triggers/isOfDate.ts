import type { Token } from "../../text/Token";
import { TIMES_OF_DAY } from "../../text/TIMES_OF_DAY";

const SIGNS: ReadonlySet<string> = new Set([",", "/", "-", "(", ")"]);

/** Whether a token may be of a date between whoever goes and the verb: "sáng (26/6)", "5-3". */
export function isOfDate({ key, kind, text }: Token): boolean {
  return kind === "number" || TIMES_OF_DAY.has(key) || SIGNS.has(text);
}
