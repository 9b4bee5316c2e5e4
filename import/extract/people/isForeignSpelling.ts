import { isForeignName } from "./isForeignName";
import { isLatin } from "./isLatin";

/** Whether a name is in foreign letters, or spelled as it sounds: "Vông Pị-sên". */
export function isForeignSpelling(name: string): boolean {
  return isForeignName(name) || name.includes("-") || isLatin(name);
}
