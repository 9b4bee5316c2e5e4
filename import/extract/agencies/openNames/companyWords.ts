import { keyOfForm, keySet } from "../../text/keySet";

/** Last word of "công ty". */
export const FIRM = keyOfForm("ty");
/** Last words of "công ty", "tập đoàn". */
export const GROUPS = keySet(["ty", "đoàn"]);
/** Last words of the heads of companies after which the line of business often stands in small letters. */
export const TRADING = keySet(["phần", "hạn", "viên", "nghiệp", "máy", "xã", "nhân"]);
/** Last words of the heads of companies. */
export const COMPANIES: ReadonlySet<string> = new Set([...TRADING, ...GROUPS]);
