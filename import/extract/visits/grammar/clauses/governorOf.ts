import type { Scene } from "../../../Scene";
import { keySet } from "../../../text/keySet";
import { pairAt } from "../../../text/pairAt";

const GOVERNS = keySet([
  "kết thúc",
  "bắt đầu",
  "thực hiện",
  "hoàn thành",
  "hoàn tất",
  "tiến hành",
  "mở đầu",
  "tiếp tục",
]);
/** "hoàn thành tốt đẹp | chuyến thăm". */
const REACH = 4;

/** Where the verb begins that the name of a visit is the object of: "A đã | kết thúc chuyến thăm"; null where there is none. */
export function governorOf({ document: { tokens } }: Scene, noun: number): number | null {
  for (let at = noun - 2; at >= Math.max(0, noun - REACH); at--) if (GOVERNS.has(pairAt(tokens, at))) return at;
  return null;
}
