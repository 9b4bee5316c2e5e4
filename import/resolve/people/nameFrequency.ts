import { toneKey } from "../../../src/shared/vietnamese";
import type { Knowledge } from "../../knowledge";

/** Of a syllable or family name that the tables do not have, and of a foreign name as a whole. */
const RARE = 2e-5;
const FOREIGN = 1e-6;
const NO_MIDDLE = "-";
const PER_100_000 = 1e-5;

/**
 * Gives the share of office holders who have a full Vietnamese name: that of the family name, times those of its middle and given
 * syllables, as if they were independent. Nguyễn Văn Hùng is one in two thousand, most names are less than one in a million.
 */
export function createNameFrequency({
  surnames,
  nameFrequencies,
}: Pick<Knowledge, "surnames" | "nameFrequencies">): (name: string) => number {
  const families = new Set(surnames.map(({ surname }) => toneKey(surname)));
  const syllables = new Map(nameFrequencies.map((row) => [toneKey(row.syllable), row]));
  const share = (syllable: string, place: "family" | "middle" | "given") =>
    Math.max(RARE, (syllables.get(syllable)?.[place] ?? 0) * PER_100_000);

  return (name) => {
    const [family = "", ...rest] = toneKey(name).split(" ");
    const given = rest.pop();
    if (given === undefined || !families.has(family)) return FOREIGN;
    const middles = rest.length > 0 ? rest : [NO_MIDDLE];
    const middle = middles.reduce((product, syllable) => product * share(syllable, "middle"), 1);
    return share(family, "family") * middle * share(given, "given");
  };
}
