import type { Facts, PersonFact, SideFact, VisitFact } from "../../import/facts";
import type { FactsItem } from "../../import/load/loadFacts";
import { textHash } from "../../import/textHash";

type Names = Partial<SideFact>;

export interface Story {
  readonly id: string;
  readonly published?: string | null;
  readonly people?: readonly { name: string; positions?: PersonFact["positions"] }[];
  readonly provinces?: readonly string[];
  readonly agencies?: readonly string[];
  readonly visits?: readonly (Partial<Omit<VisitFact, "visitors" | "hosts">> & { visitors?: Names; hosts?: Names })[];
}

/** Facts of an article written for a test: its text names everything once, and every span is right. */
export function storyFacts(story: Story): FactsItem {
  const { id, published = null, people = [], provinces = [], agencies = [], visits = [] } = story;
  const passages: string[] = [];
  const say = (sentence: string): [number, number] => {
    const start = passages.reduce((length, passage) => length + passage.length + 1, 0);
    passages.push(sentence);
    return [start, start + sentence.length];
  };
  const visitFacts = visits.map((visit, i): VisitFact => {
    const evidence =
      visit.evidence ?? `Tin số ${i + 1}: đoàn của ${sideText(visit.visitors)} gặp ${sideText(visit.hosts)}.`;
    return {
      status: "done",
      kind: "visit",
      start: null,
      end: null,
      places: [],
      topics: [],
      rule: "test",
      confidence: 1,
      ...visit,
      visitors: side(visit.visitors),
      hosts: side(visit.hosts),
      evidence,
      span: say(evidence),
    };
  });
  const mentions: Facts["mentions"] = [
    ...people.map(({ name }) => ({ kind: "person" as const, name, surface: name, span: say(name) })),
    ...agencies.map((name) => ({ kind: "agency" as const, name, surface: name, span: say(name) })),
  ];
  const withSpans = people.map(({ name, positions = [] }) => ({
    name,
    positions: positions.map((position) => ({ ...position, span: say(`${position.title} ${position.agency ?? ""}`) })),
  }));
  const text = passages.join("\n");
  return {
    text,
    facts: {
      ...{ id, title: `Bài ${id}`, url: null, source: null, published, textHash: textHash(text), extractor: "test@1" },
      ...{ provinces: [...provinces], countries: [], agencies: [...agencies], people: withSpans },
      ...{ visits: visitFacts, mentions },
    },
  };
}

function side(names: Names = {}): SideFact {
  return { provinces: [], countries: [], agencies: [], people: [], lead: null, ...names };
}

function sideText(names: Names = {}): string {
  return Object.values(names).flat().join(", ") || "một nơi";
}
