import { HOME } from "../HOME";
import type { Facts, MentionFact, SideFact } from "../facts";
import type { Chunk } from "./Chunk";
import { REGION } from "./people/Position";
import { textHash } from "../textHash";
import { confidenceOf } from "./confidenceOf";
import { isName } from "./isName";
import type { Scene } from "./Scene";
import type { Draft } from "./visits/model/Draft";
import type { Side } from "./visits/parties/Side";

/** Of Markdown. */
const HEADING_MARK = /^#{1,6}\s+/u;

/** The facts of an article in the form between the steps. */
export function toFacts(scene: Scene, visits: readonly Draft[], extractor: string): Facts {
  const { article } = scene.document;
  const sides = visits.flatMap(({ visitors, hosts }) => [visitors, hosts]);
  const parties = new Set(sides.flatMap((side) => [...side.people]));
  const people = scene.roster.entries.filter((entry) => entry.held.length > 0 || parties.has(entry));
  const mentions = mentionsOf(scene, new Set(people.map((person) => person.name)));
  const named = (kind: MentionFact["kind"]) => [
    ...new Set(mentions.flatMap((mention) => (mention.kind === kind ? [mention.name] : []))),
  ];
  return {
    id: article.id,
    title: article.title ?? titleLine(scene),
    url: article.url,
    source: article.source,
    published: scene.published,
    textHash: textHash(article.text),
    extractor,
    // A party of a visit may be of a province that only the name of its body tells: "Trường Đại học Cần Thơ".
    provinces: [...new Set([...named("province"), ...sides.flatMap((side) => [...side.provinces])])],
    countries: [...new Set(sides.flatMap((side) => [...side.countries]))].filter((name) => name !== HOME),
    // So may the committee of a district that acts under the district's name.
    agencies: [...new Set([...named("agency"), ...sides.flatMap((side) => [...side.agencies])])],
    people: people.map((entry) => ({
      name: entry.name,
      positions: entry.held.map((held) => ({
        title: held.title,
        agency: held.agency,
        former: held.former,
        span: spanOf(scene, held.chunk),
      })),
    })),
    visits: visits.map((visit) => ({
      status: visit.status,
      kind: visit.kind,
      start: visit.start,
      end: visit.end,
      visitors: sideFact(visit.visitors),
      hosts: sideFact(visit.hosts),
      places: [...visit.places],
      topics: visit.topics,
      ...evidence(scene, visit),
      rule: visit.rule,
      confidence: confidenceOf(visit.score),
    })),
    mentions,
  };
}

/** The line that the text has for its title, for articles whose source states none apart from the text. */
function titleLine({ document }: Scene): string | null {
  const line = document.lines.find(({ kind }) => kind === "title");
  return line ? document.text.slice(line.start, line.end).replace(HEADING_MARK, "") : null;
}

function spanOf(scene: Scene, chunk: number): [number, number] {
  return scene.document.span(scene.chunks[chunk]!.first, scene.chunks[chunk]!.end);
}

function evidence(scene: Scene, visit: Draft): { evidence: string; span: [number, number] } {
  const span = scene.document.span(visit.first, visit.last);
  return { evidence: scene.document.article.text.slice(...span), span };
}

function sideFact(side: Side): SideFact {
  return {
    provinces: [...side.provinces],
    countries: [...side.countries],
    agencies: [...side.agencies],
    people: [...side.people].map((person) => person.name),
    lead: side.lead?.name ?? null,
  };
}

/** Whether a chunk is the office of someone who governs a place, which is no body. */
function isGovernor(chunk: Chunk): boolean {
  return chunk.kind === "position" && chunk.position.entry.local === REGION && !chunk.position.agency;
}

/** The city of ours in which a consulate is. */
function seatOf(name: string): string | null {
  return /^(?:Tổng )?Lãnh sự quán .+ tại Thành phố (?<city>.+)$/u.exec(name)?.groups!.city ?? null;
}

/** Every name of the facts where it stands, in the order of the text. */
function mentionsOf(scene: Scene, people: ReadonlySet<string>): MentionFact[] {
  const mentions: MentionFact[] = [];
  const { article } = scene.document;
  for (const [index, chunk] of scene.chunks.entries()) {
    const add = (kind: MentionFact["kind"], name: string, first: number, end: number) => {
      const span = scene.document.span(first, end);
      mentions.push({ kind, name, surface: article.text.slice(...span), span });
    };
    const body = chunk.kind === "agency" || chunk.kind === "position" ? scene.bodyOf(index) : null;
    if (body) {
      if (body.name !== body.country && !isGovernor(chunk)) add("agency", body.name, chunk.first, chunk.end);
      const seat = seatOf(body.name);
      if (seat) add("province", seat, chunk.first, chunk.end);
      if (body.province) add("province", body.province, chunk.first, chunk.end);
    } else if (isName(chunk)) {
      const entry = scene.roster.of(index);
      if (entry && people.has(entry.name)) add("person", entry.name, chunk.first, chunk.end);
    } else if (chunk.kind === "place" && chunk.place.province) {
      const { province, within } = scene.places.settle(chunk.place);
      add("province", (province ?? within)!.name, chunk.first, chunk.end);
    } else if (chunk.kind === "dateline") add("province", chunk.province.name, chunk.first, chunk.end);
    else if (chunk.kind === "position" && chunk.position.place?.province)
      add("province", chunk.position.place.province.name, chunk.first, chunk.end);
  }
  return mentions;
}
