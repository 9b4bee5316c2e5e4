import fc from "fast-check";
import { loadKnowledge } from "../../import/knowledge";
import type { Contribution } from "../../import/resolve/Contribution";
import type { VisitKind } from "../../import/facts";
import { createResolver } from "../../import/resolve/createResolver";
import { identify } from "../../import/resolve/identify";
import { createPeopleClusterer } from "../../import/resolve/people/createPeopleClusterer";
import { createNameKeys } from "../../import/resolve/people/nameKeys";
import { personMentions } from "../../import/resolve/people/personMentions";
import { allStories, careers, journeys } from "../load/stories";
import { storyFacts, type Story } from "../load/storyFacts";

const knowledge = loadKnowledge();
const resolve = createResolver(knowledge);
const resolved = [...allStories, ...careers, ...journeys].map(({ facts, text }) => resolve(facts, text));

/** Articles by the person that they are about, where each is about one. */
function peopleOf(contributions: readonly Contribution[]): string[][] {
  const people = new Map<string, string[]>();
  for (const { article, entities } of identify(contributions, knowledge)) {
    for (const { id, label } of entities) {
      if (label === "Person") people.set(id, [...(people.get(id) ?? []), article.id].sort());
    }
  }
  return [...people.values()].sort();
}

const office = (title: string, agency: string | null, former = false, published: string | null = null) => ({
  ...{ title, agency, former, published },
});

/** Says whether these offices, each from an article of its own, are taken to be one person's. */
function expectPeople(name: string, ...offices: ReturnType<typeof office>[]) {
  const stories = offices.map(({ published, ...position }, i): Story => ({
    id: `article-${i}`,
    published,
    people: [{ name, positions: [position] }],
  }));
  const groups = peopleOf(
    stories.map((story) => {
      const { facts, text } = storyFacts(story);
      return resolve(facts, text);
    }),
  );
  return expect(groups.map((articles) => articles.map((id) => Number(id.slice(-1)))));
}

describe("the same set of articles", () => {
  test("in any order gives the same people", () => {
    const expected = identify(resolved, knowledge);
    fc.assert(
      fc.property(fc.shuffledSubarray(resolved, { minLength: resolved.length }), (shuffled) => {
        const byId = new Map(
          identify(shuffled, knowledge).map((contribution) => [contribution.article.id, contribution]),
        );
        expect(expected.map(({ article }) => byId.get(article.id))).toEqual(expected);
      }),
      { numRuns: 30 },
    );
  });

  test("gives each id that any part of it gave, as an id or as an alias", () => {
    const cluster = createPeopleClusterer(knowledge);
    const ids = (contributions: readonly Contribution[]) =>
      [...personMentions(contributions).values()].flatMap((mentions) =>
        cluster(mentions).people.map(({ id, aliases }) => [id, ...aliases]),
      );
    const all = new Set(ids(resolved).flat());
    fc.assert(
      fc.property(fc.subarray(resolved), (part) => {
        expect(
          ids(part)
            .flat()
            .filter((id) => !all.has(id)),
        ).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });
});

describe("one person", () => {
  test("heads a ministry, having headed a province", () =>
    expectPeople("Mạc Quang Thiềng", office("Bộ trưởng", "Bộ Y tế"), office("Bí thư", "Tỉnh ủy Lào Cai", true)).toEqual(
      [[0, 1]],
    ));

  test("holds offices of one province", () =>
    expectPeople(
      "Lê Minh Đức",
      office("Giám đốc", "Sở Y tế tỉnh Lào Cai"),
      office("Phó Chủ tịch", "Ủy ban nhân dân tỉnh Lào Cai"),
    ).toEqual([[0, 1]]));

  test("has offices that only a third article brings together", () =>
    expect(peopleOf(resolved)).toContainEqual(["bridge-1", "bridge-2", "bridge-3"]));

  test("may be a foreigner whose name is turned round", () =>
    expect(peopleOf(resolved)).toContainEqual(["foreign-1", "foreign-2"]));
});

describe("two people", () => {
  test("have one common name and offices far apart", () =>
    expectPeople(
      "Nguyễn Văn Hùng",
      office("Bí thư", "Tỉnh ủy Lào Cai"),
      office("Phó Trưởng ban", "Ban Dân vận Trung ương"),
    ).toEqual([[0], [1]]));

  test("hold local offices at one time in two provinces, however rare their name", () =>
    expectPeople(
      "Mạc Quang Thiềng",
      office("Bí thư", "Tỉnh ủy Lào Cai", false, "2023-03-01"),
      office("Bộ trưởng", "Bộ Y tế", false),
      office("Chủ tịch", "Ủy ban nhân dân tỉnh Hà Tĩnh", false, "2023-03-20"),
    ).not.toEqual([[0, 1, 2]]));

  test("hold no office, or one that says nothing", () =>
    expectPeople("Mạc Quang Thiềng", office("Phó Giám đốc", null), office("Phó Giám đốc", null)).toEqual([[0], [1]]));
});

describe("one visit", () => {
  /** Articles of the journeys by the visit that they report. */
  const visits = () => {
    const byVisit = new Map<string, string[]>();
    for (const { article, reports } of identify(
      journeys.map(({ facts, text }) => resolve(facts, text)),
      knowledge,
    )) {
      for (const { visit } of reports) byVisit.set(visit, [...(byVisit.get(visit) ?? []), article.id]);
    }
    return [...byVisit.values()];
  };

  test("is told with and without the year, the stop and the plan", () =>
    expect(visits()).toContainEqual(expect.arrayContaining(["stop-1", "stop-2", "stop-8"])));

  test("is told with a year that an article does not print and got wrong", () =>
    expect(visits()).toContainEqual(expect.arrayContaining(["stop-1", "stop-10"])));

  test("is someone's stay in a country, whatever the talks, however often an article tells of it", () => {
    const HERE = { countries: ["Việt Nam"] };
    const guest = { countries: ["Na Uy"], people: ["Erna Solberg"] };
    const told = (start: string, agencies: string[], kind: VisitKind = "state_visit", at: object = HERE) => ({
      ...{ kind, start, end: start },
      ...{ visitors: guest, hosts: { ...at, agencies } },
    });
    const stories: Story[] = [
      {
        id: "stay-1",
        visits: [
          told("--05-03", ["Bộ Y tế"]),
          told("--05-04", ["Bộ Xây dựng"]),
          told("--05-04", ["Bộ Công Thương"], "courtesy_call"),
        ],
      },
      { id: "stay-2", visits: [told("2024-05-04", [])] },
      { id: "stay-3", visits: [told("--05-04", ["Chính phủ"], "working_session", {})] },
    ];
    const [first, second, third] = identify(
      stories.map(storyFacts).map(({ facts, text }) => resolve(facts, text)),
      knowledge,
    );
    const [stay] = second!.reports.map(({ visit }) => visit);
    expect(first!.reports.map(({ visit }) => visit === stay)).toEqual([true, true, false]);
    expect(third!.reports.map(({ visit }) => visit)).toEqual([stay]);
  });

  test("is told with the sides turned, where the same two met", () => {
    const [ours, theirs] = [
      { agencies: ["Bộ Ngoại giao"], people: ["Đỗ Quốc Bình"] },
      { countries: ["Na Uy"], people: ["Erna Solberg"] },
    ];
    const told = (id: string, visitors: object, hosts: object): Story => ({
      id,
      visits: [{ start: "--05-04", visitors, hosts }],
    });
    const stories = [told("turned-1", theirs, { ...ours, countries: ["Việt Nam"] }), told("turned-2", ours, theirs)];
    const met = identify(
      stories.map(storyFacts).map(({ facts, text }) => resolve(facts, text)),
      knowledge,
    );
    expect(new Set(met.flatMap(({ reports }) => reports.map(({ visit }) => visit))).size).toBe(1);
  });

  test("is not the return visit, of which each says where the other came to", () => {
    const [here, there] = [
      { countries: ["Lào"], people: ["Bounnhang Vorachith"] },
      { countries: ["Na Uy"], people: ["Erna Solberg"] },
    ];
    const told = (id: string, visitors: object, hosts: object): Story => ({
      id,
      visits: [{ start: "--05-04", visitors, hosts }],
    });
    const met = identify(
      [told("there", here, there), told("back", there, here)]
        .map(storyFacts)
        .map(({ facts, text }) => resolve(facts, text)),
      knowledge,
    );
    expect(new Set(met.flatMap(({ reports }) => reports.map(({ visit }) => visit))).size).toBe(2);
  });

  test.each([
    ["another stop in the afternoon", "stop-4"],
    ["another province", "stop-5"],
    ["another year", "stop-6"],
    ["no day at all", "stop-7"],
    ["another month, though told in the same words", "stop-9"],
  ])("is not one of %s", (_, id) => expect(visits().find((articles) => articles.includes(id))).not.toContain("stop-1"));
});

describe("names", () => {
  const blockOf = (name: string) => createNameKeys(knowledge)(name).block;

  test("two thousand given names have as many keys", () => {
    const syllables = knowledge.givenSyllables.slice(0, 45).map(({ syllable }) => syllable);
    const names = syllables.flatMap((middle) => syllables.map((given) => `Nguyễn ${middle} ${given}`));
    expect(names.length).toBeGreaterThan(2000);
    expect(new Set(names.map(blockOf)).size).toBe(new Set(names.map((name) => name.toLowerCase())).size);
  });

  test("each given syllable keeps its accents", () => {
    const keys = knowledge.givenSyllables.map(({ syllable }) => blockOf(`Trần ${syllable}`));
    expect(new Set(keys).size).toBe(keys.length);
  });

  test.each([
    ["Hoà", "Hòa", true],
    ["Hùng", "Hưng", false],
    ["Hằng", "Hàng", false],
  ])("%s and %s are one: %s", (a, b, same) => expect(blockOf(`Trần ${a}`) === blockOf(`Trần ${b}`)).toBe(same));

  test.each([
    ["Moon Jae-in", "Moon Jae In"],
    ["Dmitri Medvedev", "Dmitry Medvedev"],
    ["Édouard Philippe", "Edouard Philippe"],
    ["Lee Hsien Loong", "Lý Hiển Long"],
  ])("%s and %s meet", (a, b) => expect(blockOf(a)).toBe(blockOf(b)));

  test.each([
    ["Kim Jong Il", "Kim Jong Un"],
    ["George W. Bush", "George H. W. Bush"],
    ["Hun Sen", "Hun Manet"],
  ])("%s and %s do not", (a, b) => expect(blockOf(a)).not.toBe(blockOf(b)));
});
