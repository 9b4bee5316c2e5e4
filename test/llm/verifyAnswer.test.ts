import fc from "fast-check";
import { Facts } from "../../import/facts";
import { verifyEvidence } from "../../import/load/verifyEvidence";
import { ANSWER, factsOf, NOBODY, TEXT, VISIT } from "./harness";

test("a good answer becomes facts with spans, rule and confidence", async () => {
  const { facts, dropped } = await factsOf(ANSWER);
  expect(dropped).toEqual({});
  expect(Facts.parse(facts)).toEqual(facts);
  expect(verifyEvidence(facts, TEXT).refused).toEqual([]);
  expect(facts).toMatchObject({
    extractor: "llm:tiny@1",
    published: "2024-03-06",
    provinces: ["Hà Nam", "Thái Bình"],
    agencies: ["Sở Y tế tỉnh Hà Nam", "Sở Y tế tỉnh Thái Bình"],
    visits: [{ kind: "study_exchange", start: "2024-03-05", rule: "llm", confidence: 0.7 }],
  });
  const [tu] = facts.people;
  expect(tu).toMatchObject({
    name: "Lê Văn Tư",
    positions: [{ title: "Phó Giám đốc", agency: "Sở Y tế tỉnh Hà Nam" }],
  });
  expect(TEXT.slice(...tu!.positions[0]!.span!)).toBe("ông Lê Văn Tư, Phó Giám đốc Sở");
});

test("later mentions by the given name count for the full name", async () => {
  const { facts } = await factsOf(ANSWER);
  const surfaces = facts.mentions.flatMap(({ name, surface }) => (name === "Lê Văn Tư" ? [surface] : []));
  expect(surfaces).toEqual(["ông Lê Văn Tư", "Ông Tư"]);
});

test("a name is spelled as the article spells it, tone marks included", async () => {
  const { facts } = await factsOf(ANSWER);
  expect(facts.people.map(({ name }) => name)).toContain("Phạm Thị Hoà");
  expect(facts.visits[0]!.hosts.people).toEqual(["Phạm Thị Hoà"]);
});

test.each([
  ["an invented sentence", "đoàn đã ký kết biên bản hợp tác với Sở Y tế tỉnh Thái Bình"],
  ["a sentence put right", "ông Lê Văn Tư - Phó Giám đốc Sở làm trưởng đoàn đã đến thăm"],
  ["a sentence without accents", "doan da den tham va lam viec voi So Y te"],
  ["a sentence with an ellipsis", "ông Lê Văn Tư ... đã đến thăm và làm việc"],
  ["nothing", "   "],
])("a visit whose passage is %s is dropped", async (_, evidence) => {
  const { facts, dropped } = await factsOf({ ...ANSWER, visits: [{ ...VISIT, evidence }] });
  expect(facts.visits).toEqual([]);
  expect(dropped).toEqual({ evidence: 1 });
});

test.each([
  ["too short to show anything", "đến thăm"],
  ["so long that it shows nothing", TEXT.repeat(5).trim()],
])("a passage %s is no evidence", async (_, evidence) => {
  const { facts, dropped } = await factsOf({ ...ANSWER, visits: [{ ...VISIT, evidence }] }, TEXT.repeat(6));
  expect(facts.visits).toEqual([]);
  expect(dropped).toEqual({ length: 1 });
});

test("a passage may differ in Unicode form and white space; the fact has it as the article does", async () => {
  const text = TEXT.replace("đến thăm và", "đến\u00a0thăm\r\n  và").normalize("NFD");
  const { facts } = await factsOf(ANSWER, text);
  expect(facts.visits[0]!.evidence).toContain("đến\u00a0thăm\r\n  và".normalize("NFD"));
  expect(text.slice(...facts.visits[0]!.span)).toBe(facts.visits[0]!.evidence);
});

test("invented people, agencies, provinces, countries and places are dropped, one by one", async () => {
  const hosts = {
    provinces: ["Cà Mau", "Thái Bình", "Atlantis"],
    countries: ["Nhật Bản"],
    agencies: ["Sở Tài chính tỉnh Thái Bình", "Sở Y tế tỉnh Thái Bình"],
    people: ["Phạm Thị Hoà", "Nguyễn Văn Bịa"],
    lead: "Nguyễn Văn Bịa",
  };
  const { facts, dropped } = await factsOf({
    ...ANSWER,
    visits: [{ ...VISIT, hosts, places: ["Trung tâm Bịa Đặt"], topics: ["y tế", "khai thác vàng"] }],
  });
  expect(facts.visits[0]!.hosts).toEqual({
    provinces: ["Thái Bình"],
    countries: [],
    agencies: ["Sở Y tế tỉnh Thái Bình"],
    people: ["Phạm Thị Hoà"],
    lead: null,
  });
  expect(dropped).toEqual({ province: 2, country: 1, agency: 1, person: 1, place: 1, topic: 1 });
});

test("a visit of which no party is left is dropped", async () => {
  const invented = { ...NOBODY, people: ["Nguyễn Văn Bịa"] };
  const { facts, dropped } = await factsOf({
    ...ANSWER,
    visits: [{ ...VISIT, visitors: invented, hosts: invented }],
  });
  expect(facts.visits).toEqual([]);
  expect(dropped).toMatchObject({ parties: 1, person: 2 });
});

test("Hùng is not Hưng, and not Hằng", async () => {
  const text = "Chiều 2/4, ông Trần Văn Hưng, Giám đốc Sở Y tế tỉnh Hà Nam tiếp đoàn công tác tỉnh Thái Bình.";
  const people = ["Hùng", "Hưng", "Hằng"].map((given) => ({ name: `Trần Văn ${given}`, positions: [] }));
  const { facts, dropped } = await factsOf({ ...ANSWER, agencies: [], people, visits: [] }, text);
  expect(facts.people.map(({ name }) => name)).toEqual(["Trần Văn Hưng"]);
  expect(dropped).toEqual({ person: 2 });
});

test.each([
  ["an abbreviation stands for the full name", "UBND tỉnh Hà Nam họp.", "Ủy ban nhân dân tỉnh Hà Nam"],
  ["the full name is made of an abbreviation", "UBND tỉnh Hà Nam họp.", "UBND tỉnh Hà Nam"],
  ["the place stands elsewhere", "Sở TT-TT có buổi làm việc ở Cà Mau.", "Sở Thông tin và Truyền thông tỉnh Cà Mau"],
  ["a title implies its body", "Thủ tướng đến dự lễ.", "Chính phủ"],
])("an agency is found where %s", async (_, text, agency) => {
  const { facts, dropped } = await factsOf({ provinces: [], agencies: [agency], people: [], visits: [] }, text);
  expect(dropped).toEqual({});
  expect(facts.agencies).toEqual([agency.replace("UBND", "Ủy ban nhân dân")]);
  expect(facts.mentions).not.toEqual([]);
});

test("a body that every place has is none without its place", async () => {
  const agencies = ["UBND tỉnh", "Sở Y tế", "Công an"];
  const { facts, dropped } = await factsOf(
    { provinces: [], agencies, people: [], visits: [] },
    "UBND tỉnh và Sở Y tế, Công an đã họp.",
  );
  expect([facts.agencies, dropped]).toEqual([[], { bare: 3 }]);
});

test("a deputy is not made the head", async () => {
  const [tu] = ANSWER.people;
  const people = [{ ...tu, positions: [{ ...tu!.positions[0], title: "Giám đốc" }] }];
  const { facts, dropped } = await factsOf({ ...ANSWER, people });
  expect(facts.people.find(({ name }) => name === "Lê Văn Tư")!.positions).toEqual([]);
  expect(dropped).toEqual({ position: 1 });
});

test.each([
  ["the year of publication is not printed", "2024-03-05", "2024-03-05"],
  ["the day is near that of publication", "2024-02-28", "2024-02-28"],
  ["the year is out of nowhere", "2019-03-05", "--03-05"],
  ["the day is out of nowhere", "2024-11-23", null],
  ["the calendar has no such day", "2024-02-30", null],
  ["it is no date", "hôm qua", null],
])("of a date, what the article supports is left: %s", async (_, start, left) => {
  const { facts, dropped } = await factsOf({ ...ANSWER, visits: [{ ...VISIT, start, end: start }] });
  expect([facts.visits[0]!.start, facts.visits[0]!.end]).toEqual([left, left]);
  expect(dropped).toEqual(left === null ? { date: 2 } : {});
});

test("items of another form are dropped, the others stay", async () => {
  const { facts, dropped } = await factsOf({
    ...ANSWER,
    mood: "good",
    provinces: ["Hà Nam", 7, null],
    people: [...ANSWER.people.map((person) => ({ ...person, age: 50 })), { nom: "x" }, "Lê Văn Tư"],
    visits: [
      { ...VISIT, extra: true },
      { ...VISIT, kind: "picnic" },
      { ...VISIT, evidence: 5 },
    ],
  });
  expect(dropped).toEqual({ malformed: 6 });
  expect(facts.visits).toHaveLength(1);
  expect(Facts.strict().safeParse(facts).success).toBe(true);
});

test("whatever an answer says, what is left stands in the article", async () => {
  const word = fc.constantFrom(...TEXT.split(/\s+/u).filter(Boolean), "Bịa", "tỉnh", "2024-03-05", "");
  const words = fc.array(word, { maxLength: 5 }).map((list) => list.join(" "));
  const names = fc.array(words, { maxLength: 3 });
  const side = fc.record({ provinces: names, countries: names, agencies: names, people: names, lead: words });
  const visit = fc.record({
    ...{ status: fc.constantFrom("done", "planned", "x"), kind: fc.constantFrom("visit", "inspection"), start: words },
    ...{ end: words, visitors: side, hosts: side, places: names, topics: names },
    evidence: fc.oneof(words, fc.constantFrom(VISIT.evidence, ...TEXT.split("\n"))),
  });
  const position = fc.record({ title: words, agency: words, former: fc.boolean(), evidence: words });
  const person = fc.record({ name: words, positions: fc.array(position, { maxLength: 2 }) });
  const answer = fc.record({
    ...{ provinces: names, agencies: names, people: fc.array(person, { maxLength: 3 }) },
    visits: fc.array(visit, { maxLength: 3 }),
  });
  await fc.assert(
    fc.asyncProperty(answer, async (given) => {
      const { facts } = await factsOf(given);
      expect(verifyEvidence(Facts.parse(facts), TEXT).refused).toEqual([]);
      const mentioned = new Set(facts.mentions.map(({ name }) => name));
      for (const { name } of facts.people) expect(mentioned).toContain(name);
      for (const name of [...facts.provinces, ...facts.agencies]) expect(mentioned).toContain(name);
    }),
    { numRuns: 40 },
  );
});
