import { keySet } from "../text/keySet";
import type { Token } from "../text/Token";

/** Words that no body's line of business has. */
const NO_BUSINESS = keySet(
  "đã sẽ đang là có tại ở giữa cho của thuộc với này đó trên trong được bị do từ đến để khi mà thì nói phải không cũng vẫn vừa theo về trúng".split(
    " ",
  ),
);

/** Whether a word is never of what a body does. */
export function endsBusiness({ key }: Token): boolean {
  return NO_BUSINESS.has(key);
}
