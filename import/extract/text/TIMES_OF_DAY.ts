import { keySet } from "./keySet";

/** With which news tells when in a day something was. */
export const TIMES_OF_DAY = keySet("sáng trưa chiều tối đêm".split(" "));
