import type { Career, Knowledge } from "../../knowledge";
import type { Profile } from "./Profile";
import type { Standing } from "./Standing";

/** Why two profiles of one name may be one person. */
export interface CareerLink {
  /** What the two offices have in common. */
  readonly reason: string;
  /** Other people of that name who are to be expected among those who could hold either office. */
  readonly expected: number;
  /** How many of them are tolerated. */
  readonly tolerated: number;
}

/** An office left, and one of another kind held now: that is how careers go, and weighs as much as a name that is so many times rarer. */
const SUCCESSION = 5;
/** A foreign name with a country, or with a title, leaves hardly any room for a namesake. */
const OF_COUNTRY = { people: 1_000, namesakes: 0.1 };
const SAME_TITLE = { people: 10_000, namesakes: 0.1 };

/**
 * Evidence that two profiles of one name are one person. The measure is the same for all: how many people of that name are to be
 * expected among those who could hold the offices of both, which is the share of the name times the number of such people
 * (`careers.csv`). Two heads of ministries of one name are one; two directors of hospitals are not.
 */
export function createCareerLinks({ careers }: Pick<Knowledge, "careers">) {
  const rows = new Map(
    careers.flatMap((row) => [row, { ...row, from: row.to, to: row.from }].map((r) => [`${r.from}|${r.to}`, r])),
  );
  const row = (from: string, to = from) => rows.get(`${from}|${to}`);

  function common(a: Standing, b: Standing): (Career & { reason: string }) | null {
    const found: (Career | undefined)[] = [];
    if (a.body !== null && a.body === b.body) found.push(row("cùng cơ quan"));
    if (a.branch !== null && a.branch === b.branch) found.push(row("cùng ngành"));
    if (a.district !== null && a.district === b.district) found.push(row("cùng huyện"));
    if (a.province !== null && a.province === b.province)
      found.push(row(a.district === null && b.district === null ? "cùng tỉnh" : "cùng địa bàn"));
    if (a.pool !== null && b.pool !== null) found.push(row(a.pool, b.pool));
    const best = found
      .filter((career) => career !== undefined)
      .sort((x, y) => x.people / x.namesakes - y.people / y.namesakes)[0];
    if (!best) return null;
    const reason = best.from === best.to ? best.from : [best.from, best.to].sort().join(" – ");
    return { ...best, reason };
  }

  return (a: Profile, b: Profile, frequency: number): CareerLink | null => {
    const links: CareerLink[] = [];
    const country = a.countries.find((name) => b.countries.includes(name));
    const title = a.titles.find((held) => b.titles.includes(held));
    const foreign = (reason: string, { people, namesakes }: typeof SAME_TITLE) =>
      links.push({ reason, expected: people * frequency, tolerated: namesakes });
    if (country !== undefined && (a.spelling === b.spelling || title !== undefined)) foreign(country, OF_COUNTRY);
    if (a.foreign && a.spelling === b.spelling && title !== undefined) foreign(title, SAME_TITLE);
    if (a.spelling === b.spelling && !(a.foreign && a.key !== b.key)) {
      a.standings.forEach((left, i) =>
        b.standings.forEach((right, j) => {
          const shared = common(left, right);
          if (!shared) return;
          const succession = shared.from !== shared.to && a.former[i] !== b.former[j] ? SUCCESSION : 1;
          links.push({
            reason: shared.reason,
            expected: shared.people * frequency,
            tolerated: shared.namesakes * succession,
          });
        }),
      );
    }
    return links.sort((x, y) => x.expected / x.tolerated - y.expected / y.tolerated)[0] ?? null;
  };
}
