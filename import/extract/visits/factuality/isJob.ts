import type { Trigger } from "../model/Trigger";

/** "năm 2000 ông làm việc tại Công ty A": what someone does for a living. */
export function isJob({ phrases }: Trigger): boolean {
  return phrases.length === 1 && phrases[0] === "làm việc tại";
}
