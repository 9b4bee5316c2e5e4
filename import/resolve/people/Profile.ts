import { toneKey } from "../../../src/shared/vietnamese";
import { dateBounds } from "../../../src/shared/dateBounds";
import { groupBy } from "../../groupBy";
import type { NameKeys } from "./nameKeys";
import type { PersonMention } from "./PersonMention";
import type { Standing } from "./Standing";

/** Mentions that say the same of a person of one name: they cannot be told apart, and are compared with others as one. */
export interface Profile {
  readonly block: string;
  /** Equal for profiles that say the same. */
  readonly content: string;
  readonly key: string;
  readonly spelling: string;
  readonly foreign: boolean;
  readonly standings: readonly Standing[];
  /** For each standing, whether it is over. */
  readonly former: readonly boolean[];
  readonly titles: readonly string[];
  readonly countries: readonly string[];
  readonly mentions: readonly PersonMention[];
  /** Local offices that were held on a known day. */
  readonly localOffices: readonly LocalOffice[];
}

interface LocalOffice {
  readonly province: string;
  /** Days since 1970. */
  readonly day: number;
}

/**
 * The profiles of mentions, in an order that depends on their content only. Mentions that say the same are of several profiles where
 * curators tell them apart, or judge some of them only: then `judgedAs` differs.
 */
export function profilesOf(
  mentions: readonly PersonMention[],
  keysOf: (name: string) => NameKeys,
  judgedAs: (mention: PersonMention) => string = () => "",
): Profile[] {
  const keyed = groupBy(mentions, (mention) => profileKey(mention) + judgedAs(mention));
  return [...keyed]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, same]) => {
      const { block, name, positions, countries } = same[0]!;
      const { spelling, foreign } = keysOf(name);
      const offices = distinct(positions.map(({ standing, former }) => JSON.stringify([standing, former])));
      return {
        block,
        content: profileKey(same[0]!),
        key: toneKey(name),
        spelling,
        foreign,
        standings: offices.map(([standing]) => standing),
        former: offices.map(([, former]) => former),
        titles: [...new Set(positions.map(({ title }) => toneKey(title)))].sort(),
        countries: [...new Set([...offices.flatMap(([{ country }]) => country ?? []), ...countries])].sort(),
        mentions: [...same].sort((a, b) => (a.article < b.article ? -1 : 1)),
        localOffices: same.flatMap(localOffices),
      };
    });
}

/** Who holds no office that says anything is known by the article alone. */
function profileKey({ article, block, name, seed, positions, countries }: PersonMention): string {
  const offices = distinct(positions.map(({ standing, former, title }) => JSON.stringify([standing, former, title])));
  const says =
    countries.length > 0 || positions.some(({ standing }) => Object.values(standing).some((value) => value !== null));
  return JSON.stringify([block, toneKey(name), offices, countries, says ? null : article, says ? null : seed]);
}

function distinct(offices: readonly string[]): [Standing, boolean][] {
  return [...new Set(offices)].sort().map((json) => JSON.parse(json) as [Standing, boolean]);
}

/** Local offices held at the same time in different provinces are held by different people. */
export function heldElsewhere(a: Profile, b: Profile): boolean {
  return a.localOffices.some(({ province, day }) =>
    b.localOffices.some((other) => province !== other.province && Math.abs(day - other.day) <= SAME_TIME_DAYS),
  );
}

const SAME_TIME_DAYS = 60;
const DAY = 24 * 60 * 60 * 1000;

function localOffices({ positions }: PersonMention): LocalOffice[] {
  return positions.flatMap(({ standing: { province }, former, date }) => {
    const { earliest, latest } = dateBounds(date);
    return province !== null && !former && earliest !== null && earliest === latest
      ? [{ province, day: Date.parse(earliest) / DAY }]
      : [];
  });
}
