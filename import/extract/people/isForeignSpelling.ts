import { isForeignName } from "./isForeignName";

const LATIN = /^[A-Za-zğşçñöüäëïåø.'’ -]+$/u;

/** Whether a name is in foreign letters, or spelled as it sounds: "Vông Pị-sên". */
export function isForeignSpelling(name: string): boolean {
  return isForeignName(name) || name.includes("-") || LATIN.test(name);
}
