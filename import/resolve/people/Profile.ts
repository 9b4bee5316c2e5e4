import { toneKey } from "../../../src/shared/vietnamese";
import { dateBounds } from "../../../src/shared/dateBounds";
import { groupBy } from "../../groupBy";
import type { NameKeys } from "./nameKeys";
import type { PersonMention } from "./PersonMention";
import type { Standing } from "./Standing";

/** Mentions that say the same of a person of one name: they cannot be told apart, and are compared with others as one. */
export interface Profile {
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

/** The profiles of a block, in an order that depends on their content only. */
export function profilesOf(mentions: readonly PersonMention[], keysOf: (name: string) => NameKeys): Profile[] {
  return [...groupBy(mentions, profileKey)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, same]) => {
      const { name, positions, countries } = same[0]!;
      const { spelling, foreign } = keysOf(name);
      const offices = distinct(positions.map(({ standing, former }) => JSON.stringify([standing, former])));
      return {
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
function profileKey({ article, name, seed, positions, countries }: PersonMention): string {
  const offices = distinct(positions.map(({ standing, former, title }) => JSON.stringify([standing, former, title])));
  const says =
    countries.length > 0 || positions.some(({ standing }) => Object.values(standing).some((value) => value !== null));
  return JSON.stringify([toneKey(name), offices, countries, says ? null : article, says ? null : seed]);
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
