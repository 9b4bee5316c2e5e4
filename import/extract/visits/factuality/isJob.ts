import { saysOnly } from "../model/saysOnly";
import type { Trigger } from "../model/Trigger";

/** "năm 2000 ông làm việc tại Công ty A": what someone does for a living. */
export function isJob({ phrases }: Trigger): boolean {
  return saysOnly(phrases, "làm việc tại");
}
