import fc from "fast-check";
import type { Facts } from "../../import/facts";
import { loadKnowledge } from "../../import/knowledge";
import { createResolver } from "../../import/resolve/createResolver";
import { storyFacts, type Story } from "../load/storyFacts";
import { allStories } from "../load/stories";

const resolve = createResolver(loadKnowledge());

function resolved(story: Story) {
  const { facts, text } = storyFacts(story);
  return resolve(facts, text);
}

function personIds(name: string, positions: { title: string; agency: string | null; former: boolean }[], id = "x") {
  return resolved({ id, people: [{ name, positions }] })
    .entities.filter(({ label }) => label === "Person")
    .map((entity) => entity.person!.seed);
}

const position = (title: string, agency: string | null, former = false) => ({ title, agency, former });

test("the order of lists in the facts does not matter", () => {
  const story = fc.constantFrom(...allStories);
  fc.assert(
    fc.property(story, fc.infiniteStream(fc.nat(1000)), ({ facts, text }, ranks) => {
      const shuffled = <Item>(items: readonly Item[]): Item[] =>
        items
          .map((item) => ({ item, rank: ranks.next().value ?? 0 }))
          .sort((a, b) => a.rank - b.rank)
          .map(({ item }) => item);
      const other: Facts = {
        ...facts,
        ...{ agencies: shuffled(facts.agencies), people: shuffled(facts.people), visits: shuffled(facts.visits) },
        mentions: shuffled(facts.mentions),
      };
      expect(resolve(other, text)).toEqual(resolve(facts, text));
    }),
  );
});

describe("people", () => {
  test("the same name in offices of one province is one person, in two provinces two", () => {
    const director = personIds("Lê Minh Đức", [position("Giám đốc", "Sở Y tế tỉnh Lào Cai")], "a");
    const chair = personIds("Lê Minh Đức", [position("Phó Chủ tịch", "Ủy ban nhân dân tỉnh Lào Cai")], "b");
    const elsewhere = personIds("Lê Minh Đức", [position("Giám đốc", "Sở Y tế tỉnh Hà Tĩnh")], "c");
    expect(chair).toEqual(director);
    expect(elsewhere).not.toEqual(director);
  });

  test("names that differ in an accent are different people", () => {
    const offices = [position("Giám đốc", "Sở Y tế tỉnh Lào Cai")];
    expect(personIds("Trần Hùng", offices)).not.toEqual(personIds("Trần Hưng", offices));
    expect(personIds("Trần Hoà", offices)).toEqual(personIds("Trần Hòa", offices));
  });

  test("without an office a person is the article's own", () => {
    expect(personIds("Phạm Thị Lan", [], "a")).not.toEqual(personIds("Phạm Thị Lan", [], "b"));
  });

  test("a minister is told by the ministry, not by a seat in the party's committee", () => {
    const minister = position("Bộ trưởng", "Bộ Y tế");
    const seat = position("Ủy viên", "Ban Chấp hành Trung ương Đảng");
    expect(personIds("Lê Văn Phú", [seat, minister])).toEqual(personIds("Lê Văn Phú", [minister]));
  });

  test("a head of state holds office in the country", () => {
    const [claim] = resolved({ id: "x", people: [{ name: "Anna Berg", positions: [position("Thủ tướng", "Na Uy")] }] })
      .entities.filter(({ label }) => label === "Person")
      .flatMap(({ positions }) => positions);
    expect(claim?.office?.label).toBe("Country");
  });
});

describe("visits", () => {
  const side = (agency: string) => ({ agencies: [agency] });
  const visit = (start: string | null, host = "Sở Y tế tỉnh Hà Tĩnh") => ({
    start,
    visitors: side("Sở Y tế tỉnh Lào Cai"),
    hosts: side(host),
  });
  const idOf = (id: string, ...visits: NonNullable<Story["visits"]>) =>
    resolved({ id, visits }).reports.map((r) => r.visit);

  test("one day, one leading visitor, one leading host: one visit in every article", () => {
    expect(idOf("a", visit("2024-02-22"))).toEqual(idOf("b", visit("2024-02-22")));
    expect(idOf("a", visit("2024-02-22"))).not.toEqual(idOf("b", visit("2024-02-23")));
    expect(idOf("a", visit("2024-02-22"))).not.toEqual(idOf("b", visit("2024-02-22", "Sở Y tế tỉnh Kon Tum")));
  });

  test.each([null, "2024", "2024-02", "--02-22"])("dated %s, it is the article's own", (start) => {
    expect(idOf("a", visit(start))).not.toEqual(idOf("b", visit(start)));
  });

  test("two passages without a date are two visits", () => {
    const [first, second] = idOf(
      "a",
      { ...visit(null), evidence: "Lần đầu." },
      { ...visit(null), evidence: "Lần sau." },
    );
    expect(first).not.toBe(second);
  });

  test("the agency of the one who leads the delegation leads the side", () => {
    const [report] = resolved({
      id: "x",
      people: [{ name: "Lê Minh Đức", positions: [position("Giám đốc", "Sở Y tế tỉnh Lào Cai")] }],
      visits: [
        {
          visitors: {
            agencies: ["Bảo hiểm xã hội tỉnh Lào Cai", "Sở Y tế tỉnh Lào Cai"],
            ...{ people: ["Lê Minh Đức"], lead: "Lê Minh Đức" },
          },
          hosts: side("Sở Y tế tỉnh Hà Tĩnh"),
        },
      ],
    }).reports;
    expect(report?.title).toBe("Sở Y tế tỉnh Lào Cai thăm Sở Y tế tỉnh Hà Tĩnh");
  });

  test("a title names people in office, never a private person", () => {
    const titleOf = (visitors: string[], hosts: string[], places: string[] = []) =>
      resolved({
        id: "x",
        people: [
          { name: "Lê Minh Đức", positions: [position("Giám đốc", "Sở Y tế tỉnh Lào Cai")] },
          { name: "Phạm Thị Lan" },
        ],
        visits: [{ visitors: { people: visitors }, hosts: { people: hosts }, places }],
      }).reports[0]!.title;
    expect(titleOf(["Lê Minh Đức"], ["Phạm Thị Lan"])).toBe("Lê Minh Đức đi thăm");
    expect(titleOf(["Lê Minh Đức"], ["Phạm Thị Lan"], ["Nhà văn hóa xã Mường Hoa"])).toBe(
      "Lê Minh Đức thăm Nhà văn hóa xã Mường Hoa",
    );
    expect(titleOf(["Phạm Thị Lan"], ["Lê Minh Đức"])).toBe("Đoàn công tác thăm Lê Minh Đức");
    expect(titleOf(["Phạm Thị Lan", "Lê Minh Đức"], ["Trần Văn Không"])).toBe("Lê Minh Đức đi thăm");
  });
});
