import { keySet } from "../../text/keySet";

/** It is sent to a state, though its city is printed: "Đại sứ quán A tại Hà Nội". */
export const EMBASSY = "Đại sứ quán";
/** "phái đoàn Nga" is whoever came, "Phái đoàn Nga tại Liên Hợp Quốc" a body. */
export const DELEGATION = "Phái đoàn";
/** Before where a mission is. */
export const AT = keySet(["tại", "ở"]);
