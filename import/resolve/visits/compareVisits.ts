import { otherHalves } from "./otherHalves";
import { agencies, disjoint, people, shared, territories } from "./parties";
import { quoteLikeness } from "./quoteLikeness";
import { isOneStay, isWholeStay, LONGEST_STAY } from "./stays";
import { turned } from "./turned";
import { daysApart, otherMonth } from "./visitDays";
import type { VisitMention } from "./VisitMention";
import { isAtHome, toldDays, yearDistance } from "./when";

/** Share of their wording in which two passages must agree besides, where one has no day. Alone it is no sign: visits are told in set phrases. */
const ALIKE = 0.2;

/**
 * Whether two reports cannot be of one visit: other stops, other travellers, other days, other halves of the day; or one article tells
 * two. A stay in a country has many stops and talks, of which an article may tell more than one. Other reports may show that two stops
 * are one, by naming both.
 */
export function contradict(a: VisitMention, b: VisitMention, atOneStop = false): boolean {
  if (a.seed === b.seed) return false;
  const stay = isOneStay(a, b);
  const [left, right] = toldDays(a, b);
  if (a.article === b.article && !(stay && left && right)) return true;
  if (left && right ? daysApart(left, right) > (stay ? LONGEST_STAY : 1) : otherMonth(a.start, b.start)) return true;
  const [along, back] = [travellers(a, b), travellers(a, turned(b))];
  return (
    Math.max(along, back) === 0 ||
    (!atOneStop && disjoint(a.sites, b.sites) && !(stay && isWholeStay(a, b))) ||
    disjoint(territories(stops(a)), territories(stops(met(a, b) ? turned(b) : b))) ||
    areReturns(a, b) ||
    (!stay && left?.first === right?.first && otherHalves(a.quote, b.quote))
  );
}

/**
 * How alike two reports of different articles are: the smaller, the likelier they tell of one visit; null where nothing says that they
 * do. It takes the travellers, the place and the time, each of which may be told more or less exactly.
 */
export function compareVisits(a: VisitMention, b: VisitMention): number | null {
  if (a.article === b.article && a.seed !== b.seed && !isOneStay(a, b)) return null;
  if (a.seed === b.seed) return a.article === b.article ? null : 0;
  if (contradict(a, b)) return null;
  const [left, right] = toldDays(a, b);
  const time = left && right ? daysApart(left, right) : null;
  const place = placeDistance(a, travellers(a, b) > 0 ? b : turned(b));
  if (place === null) return null;
  const likeness = quoteLikeness(a.quote, b.quote);
  const home = isAtHome(a);
  // Whoever goes about in the own province goes daily; and without a day it takes the same stop, or a road through the same provinces.
  if (time === null && (home || likeness < ALIKE || !sameStop(a, b))) return null;
  if (time === 1 && home) return null;
  return (
    (time ?? 2) +
    place +
    yearDistance(a, b) +
    (a.kind === b.kind ? 0 : 0.1) +
    (a.status === b.status ? 0 : 0.05) -
    likeness / 2
  );
}

/** How many travellers two reports share: people if both name some, else agencies. */
function travellers(a: VisitMention, b: VisitMention): number {
  const [left, right] = [people(a.visitors), people(b.visitors)];
  if (left.length > 0 && right.length > 0) return shared(left, right).length;
  return shared(agencies(a.visitors), agencies(b.visitors)).length;
}

/** The same two met, told with the sides turned. */
const met = (a: VisitMention, b: VisitMention) =>
  shared(people(a.visitors), people(b.hosts)).length > 0 && shared(people(a.hosts), people(b.visitors)).length > 0;

/** Each went from where the other one came to: two journeys, there and back, and not one that is told from both sides. */
const areReturns = (a: VisitMention, b: VisitMention) => {
  const [from, to, otherFrom, otherTo] = [a.visitors, a.hosts, b.visitors, b.hosts].map(territories) as [
    ...[string[], string[], string[], string[]],
  ];
  return disjoint(to, otherTo) && shared(from, otherTo).length > 0 && shared(to, otherFrom).length > 0;
};

const stops = ({ hosts, places }: VisitMention) => [...hosts, ...places];

function placeDistance(a: VisitMention, b: VisitMention): number | null {
  const [left, right] = [stops(a), stops(b)];
  const common = shared(left, right);
  if (shared(a.sites, b.sites).length > 0) return 0;
  if (people(common).length > 0) return 0.2;
  if (agencies(common).length > 0) return 0.4;
  // A province is gone about in: to work with one and to inspect another are two stops.
  return (common.length > 0 && !otherWork(a.kind, b.kind)) || isOneStay(a, b) ? 0.6 : null;
}

const WORK: ReadonlySet<string> = new Set<VisitMention["kind"]>(["working_session", "inspection"]);

function otherWork(a: VisitMention["kind"], b: VisitMention["kind"]): boolean {
  return a !== b && WORK.has(a) && WORK.has(b);
}

function sameStop(a: VisitMention, b: VisitMention): boolean {
  // Two bodies visit each other again and again; a person does not come twice to each place.
  if (shared(people(a.visitors), people(b.visitors)).length === 0) return false;
  const provinces = shared(stops(a), stops(b)).filter((id) => id.startsWith("province:"));
  return shared(a.sites, b.sites).length > 0 || provinces.length > 1;
}
