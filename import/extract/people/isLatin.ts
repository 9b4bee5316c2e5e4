/** In letters that no Vietnamese word needs an accent for. */
const LATIN = /^[A-Za-zğşçñöüäëïåø.'’ -]+$/u;

/** Whether a name has no letter of Vietnamese alone: "Putin", "Hun Sen". */
export function isLatin(name: string): boolean {
  return LATIN.test(name);
}
