// Facts of invented articles, as `visitgraph extract` writes them, for graphs of any size.
// Usage: npm run build && node bench/syntheticFacts.mjs VISITS [SEED]
// Agencies are those of the tables of knowledge, invented people head them for five years each. Few of them make most of the visits
// (Zipf's law, as in the corpus of real news), over twenty years. The same seed gives the same facts.
import { once } from "node:events";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const { loadKnowledge } = require("../dist/import/knowledge/index.js");

const FIRST_DAY = Date.UTC(2005, 0, 1);
const DAYS = 7300;
const DAY = 24 * 60 * 60 * 1000;
const TERM = 5 * 365;

/** In parts of one; the rest is the first. */
const STATUSES = [
  ["done", 0.9],
  ["planned", 0.07],
  ["cancelled", 0.03],
];
const KINDS = [
  ["working_session", 0.4],
  ["visit", 0.3],
  ["study_exchange", 0.15],
  ["inspection", 0.1],
  ["courtesy_call", 0.05],
];
const WITH_LEADER = 0.6;
const WITH_TOPIC = 0.5;
const WITH_PLACE = 0.2;
/** Visits that a second article reports too. */
const TOLD_TWICE = 0.25;
/** Visits of which only the month is known. */
const MONTH_ONLY = 0.05;

/** Mulberry32: numbers from 0 to below 1, the same for the same seed. */
function random(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

function world(next) {
  const { provinces, fields, centralAgencies, surnames, givenSyllables, topics, facilities } = loadKnowledge();
  const one = (list) => list[Math.floor(next() * list.length)];
  const departments = fields.filter(({ used_by }) => used_by.includes("Sở")).map(({ name }) => `Sở ${name}`);
  const local = provinces.flatMap(({ name, kind }) =>
    [...departments, "Ủy ban nhân dân", "Hội đồng nhân dân"].map((head) => ({
      name: `${head} ${kind} ${name}`,
      province: name,
    })),
  );
  const agencies = [...local, ...centralAgencies.map(({ name }) => ({ name, province: null }))];
  for (let i = agencies.length - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1));
    [agencies[i], agencies[j]] = [agencies[j], agencies[i]];
  }
  // Zipf-Mandelbrot: the first few are not quite as far ahead as by Zipf alone.
  const weights = agencies.map((_, rank) => 1 / (rank + 8));
  const sums = [];
  weights.reduce((sum, weight, i) => (sums[i] = sum + weight), 0);
  const pick = () => {
    const target = next() * sums.at(-1);
    let [low, high] = [0, sums.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sums[middle] < target) low = middle + 1;
      else high = middle;
    }
    return agencies[low];
  };
  const leaders = new Map();
  /** Who heads an agency on a day. */
  const leader = (agency, day) => {
    const key = `${agency.name} ${Math.floor(day / TERM)}`;
    if (!leaders.has(key))
      leaders.set(key, [one(surnames).surname, one(givenSyllables).syllable, one(givenSyllables).syllable].join(" "));
    return leaders.get(key);
  };
  return {
    one,
    pick,
    leader,
    topics: topics.map(({ topic }) => topic),
    facilities: facilities.map(({ facility }) => facility),
  };
}

/** One of a table of [value, share]. */
function share(table, number) {
  let rest = number;
  return (table.find(([, part]) => (rest -= part) < 0) ?? table[0])[0];
}

const iso = (day) => new Date(FIRST_DAY + day * DAY).toISOString().slice(0, 10);

/** Facts with that many different visits, a visit or its second report an article. */
export function* syntheticFacts(visits, seed = 1) {
  const next = random(seed);
  const { one, pick, leader, topics, facilities } = world(next);
  const known = new Set();
  let article = 0;
  while (known.size < visits) {
    const [visitor, host, day] = [pick(), pick(), Math.floor(next() * DAYS)];
    const key = `${visitor.name} ${host.name} ${day}`;
    if (visitor === host || known.has(key)) continue;
    known.add(key);
    const start = next() < MONTH_ONLY ? iso(day).slice(0, 7) : iso(day);
    const visit = {
      status: share(STATUSES, next()),
      kind: share(KINDS, next()),
      start,
      end: start,
      lead: next() < WITH_LEADER ? leader(visitor, day) : null,
      topics: next() < WITH_TOPIC ? [one(topics)] : [],
      places: next() < WITH_PLACE && host.province ? [`${one(facilities)} tỉnh ${host.province}`] : [],
    };
    const reports = next() < TOLD_TWICE && start.length === 10 ? 2 : 1;
    for (let i = 0; i < reports; i++) yield facts(`bench-${article++}`, iso(day + i), visitor, host, visit);
  }
}

function facts(id, published, visitor, host, { lead, ...visit }) {
  const text = [];
  const say = (words) => {
    const start = text.join("").length;
    text.push(words, " ");
    return [start, start + words.length];
  };
  const side = ({ name, province }, people) => ({
    provinces: province ? [province] : [],
    countries: [],
    agencies: [name],
    people,
    lead: people[0] ?? null,
  });
  const evidence = `${visitor.name} ${visit.start} ${host.name}`;
  const span = say(evidence);
  const people = lead
    ? [{ name: lead, positions: [{ title: "Giám đốc", agency: visitor.name, former: false, span: say("Giám đốc") }] }]
    : [];
  const mentioned = [["agency", visitor.name], ["agency", host.name], ...(lead ? [["person", lead]] : [])];
  return {
    ...{
      id,
      title: `Tin ${id}`,
      url: null,
      source: `Báo ${id.length}`,
      published,
      textHash: `sha256:${id}`,
      extractor: "bench@1",
    },
    ...{
      provinces: [visitor.province, host.province].filter(Boolean),
      countries: [],
      agencies: [visitor.name, host.name],
      people,
    },
    visits: [
      {
        ...visit,
        visitors: side(visitor, lead ? [lead] : []),
        hosts: side(host, []),
        ...{ evidence, span, rule: "bench", confidence: 0.9 },
      },
    ],
    mentions: mentioned.map(([kind, name]) => ({ kind, name, surface: name, span: say(name) })),
  };
}

if (process.argv[1] === import.meta.filename) {
  const [visits, seed] = process.argv.slice(2).map(Number);
  let lines = [];
  const write = async () => {
    if (!process.stdout.write(lines.join(""))) await once(process.stdout, "drain");
    lines = [];
  };
  for (const each of syntheticFacts(visits, seed)) {
    lines.push(`${JSON.stringify(each)}\n`);
    if (lines.length >= 500) await write();
  }
  await write();
}
