import { keyOfForm, keySet } from "./keySet";

/* Function words that the names of bodies, offices and people lean on, as matching keys. */

export const OF = keyOfForm("của");
export const WITHIN = keyOfForm("thuộc");
export const IS = keyOfForm("là");
/** Whom a text goes on about. */
export const PRONOUNS = keySet(["ông", "bà"]);
/** What may stand before a title that someone held. */
export const FORMER = keySet(["nguyên", "cựu"]);
/** Signs that open an apposition, as printed: "ông A - Giám đốc …". */
export const APPOSITION: ReadonlySet<string> = new Set([",", "-", "–", "("]);
