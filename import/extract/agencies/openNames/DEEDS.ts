import { keySet } from "../../text/keySet";

/** Words in small letters that no field of work has: "Tập đoàn A | thăm Việt Nam". */
export const DEEDS = keySet("thăm sang vào rời yêu giúp hỗ mời cùng và giữa thuê hiện".split(" "));
