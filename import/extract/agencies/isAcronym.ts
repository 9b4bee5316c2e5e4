/** Two letters would be a province's tag or a unit. */
const ACRONYM = /^\p{Lu}{3,10}$/u;

/** Whether a word is the initials of a body: "TDTU", not "TP" or "Nam". */
export function isAcronym(word: string): boolean {
  return ACRONYM.test(word);
}
