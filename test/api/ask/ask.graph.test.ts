import { storyFacts } from "../../load/storyFacts";
import { useApi } from "../support/api";
import { exchanges } from "../support/exchanges";
import { REFUSED, UNKNOWN_NAMES } from "./questions";

const PHU_THO = "Sở Thông tin và Truyền thông tỉnh Phú Thọ";
const BAC_NINH = "Sở Thông tin và Truyền thông tỉnh Bắc Ninh";
const office = (name: string, title: string, agency: string) => ({
  name,
  positions: [{ title, agency, former: false }],
});

const { api } = useApi([
  ...exchanges,
  storyFacts({
    id: "more-offices",
    published: "2019-03-01",
    visits: [
      {
        start: "--03-05",
        visitors: { agencies: ["Sở Y tế tỉnh Hà Nam"] },
        hosts: { agencies: ["Sở Y tế tỉnh Sơn La"] },
      },
      { start: null, visitors: { agencies: ["Sở Y tế tỉnh Hà Nam"] }, hosts: { agencies: ["Sở Y tế tỉnh Sơn La"] } },
      {
        start: "2018-03-05",
        visitors: { agencies: ["Sở Y tế tỉnh Hà Tĩnh"] },
        hosts: { agencies: ["Sở Y tế tỉnh Sơn La"] },
      },
    ],
    people: [
      office("Nguyễn Sơn", "Giám đốc", BAC_NINH),
      office("Nguyễn Sơn Tùng", "Chủ tịch", "Ủy ban nhân dân tỉnh Phú Thọ"),
      office("Hoàng Văn Bình", "Bí thư", "Tỉnh ủy Lâm Đồng"),
    ],
  }),
]);

const ASK = `query ($question: String!) {
  ask(question: $question) {
    __typename question sentence query { text variables }
    ... on VisitsAnswer { visits { totalCount nodes { title } } }
    ... on PairsAnswer { pairs { nodes { visitor { name } host { name } times } } }
    ... on RankingAnswer { ranking { nodes { party { name } times } } }
    ... on ReturnsAnswer { returns { nodes { days } } }
    ... on PeopleAnswer { people { nodes { name positions { title } } } }
    ... on OfficeAnswer { holders { nodes { person { name } } } }
    ... on PathAnswer { path { steps { to { name } } } }
    ... on UnreadAnswer { unread candidates { name } examples }
  }
}`;
const ask = async (question: string) => (await api.data(ASK, { question })).ask;

test("a question that nothing narrows down is answered without a gap", async () => {
  const { sentence } = await ask("Tỉnh nào đã thăm tỉnh nào?");
  expect(sentence).toMatch(/^Nhiều nhất: \p{Lu}.+ thăm /u);
});

describe("visits", () => {
  test("of a province are those of its agencies too", async () => {
    const { __typename, visits, sentence } = await ask("Ai đã thăm Bắc Ninh năm 2024?");
    expect([__typename, visits.totalCount]).toEqual(["VisitsAnswer", 1]);
    expect(sentence).toBe(
      `Có 1 chuyến thăm đến Bắc Ninh trong năm 2024: ${PHU_THO} học tập, trao đổi kinh nghiệm với ${BAC_NINH} (22/2/2024).`,
    );
    expect((await ask("ai da tham bac ninh")).visits.totalCount).toBe(2);
  });

  test.each([
    ["so tttt phu tho va so tttt bac ninh gap nhau may lan", 3],
    ["Sở TT&TT Phú Thọ thăm Sở TT&TT Bắc Ninh bao nhiêu lần?", 2],
    ["Những chuyến thăm nào sắp diễn ra?", 1],
    ["Những chuyến thăm nào bị hủy?", 1],
    ["Ai đã thăm Bắc Ninh về chuyển đổi số?", 1],
    ["Ông Trần Văn Hùng đã thăm ai?", 1],
    ["Đại sứ quán Phần Lan tại Việt Nam đã thăm những đâu?", 1],
    ["Lâm Đồng thăm Bắc Ninh mấy lần?", 0],
  ])("%s: %d", async (question, count) => {
    const { visits, sentence } = await ask(question);
    expect(visits.totalCount).toBe(count);
    expect(sentence).toMatch(count === 0 ? /^Không thấy chuyến thăm/u : new RegExp(`^Có ${count} `, "u"));
  });
});

test("a day that nobody knows is told, and so is what a period leaves out for it", async () => {
  const when = "Khi nào Sở Y tế Hà Nam thăm Sở Y tế Sơn La?";
  expect((await ask(when)).sentence).toMatch(/ \(5\/3\); .+ \(không rõ ngày\)\.$|\(không rõ ngày\); .+ \(5\/3\)\.$/u);
  expect((await ask("Ai đã thăm Sở Y tế Sơn La năm 2018?")).sentence).toMatch(
    /^Có 1 chuyến thăm .+ Không kể 2 chuyến không rõ năm\.$/u,
  );
  expect((await ask("Ai đã thăm Bắc Ninh năm 2024?")).sentence).not.toMatch("Không kể");
});

test("who visited most, whom", async () => {
  const { ranking, sentence } = await ask("Cơ quan nào đi thăm nhiều nhất?");
  expect(ranking.nodes[0]).toEqual({ party: { name: PHU_THO }, times: 2 });
  expect(sentence).toMatch(`Đi thăm nhiều nhất: ${PHU_THO} (2 lần);`);
  const { pairs } = await ask("Những tỉnh nào đã thăm nhau năm 2023?");
  expect(pairs.nodes).toEqual([{ visitor: { name: "Lâm Đồng" }, host: { name: "Quảng Ninh" }, times: 1 }]);
});

test("which offices a person holds; accents tell people apart, and their absence does not guess", async () => {
  const { people, sentence } = await ask("Ông Trần Văn Hưng từng giữ chức vụ gì?");
  expect(people.nodes).toEqual([{ name: "Trần Văn Hưng", positions: [{ title: "Giám đốc" }] }]);
  expect(sentence).toBe(`Trần Văn Hưng: Giám đốc ${BAC_NINH}.`);
  const unclear = await ask("tran van hung giu chuc vu gi");
  expect(unclear.__typename).toBe("UnreadAnswer");
  expect(unclear.candidates.map(({ name }: { name: string }) => name).sort()).toEqual([
    "Trần Văn Hùng",
    "Trần Văn Hưng",
  ]);
});

test("without accents a name is as long as it can be", async () => {
  expect((await ask("ong nguyen son tung giu chuc vu gi")).people.nodes[0].name).toBe("Nguyễn Sơn Tùng");
  expect((await ask("Ông Nguyễn Sơn từng giữ chức vụ gì?")).people.nodes[0].name).toBe("Nguyễn Sơn");
});

test("who holds an office, in the order of time", async () => {
  const { holders, sentence } = await ask("ai la giam doc so tttt bac ninh");
  const names = holders.nodes.map(({ person }: { person: { name: string } }) => person.name);
  expect(names).toEqual(["Nguyễn Sơn", "Lê Thị Hằng", "Trần Văn Hưng"]);
  expect(sentence).toBe(
    `Giám đốc ${BAC_NINH}, theo thứ tự thời gian: Nguyễn Sơn (1/3/2019); Lê Thị Hằng (23/2/2024); Trần Văn Hưng.`,
  );
});

test("who went along, who visited back, what connects two", async () => {
  const { ranking } = await ask("Cơ quan nào đi cùng Sở Du lịch Lâm Đồng?");
  expect(ranking.nodes).toEqual([{ party: { name: "Sở Công Thương tỉnh Lâm Đồng" }, times: 1 }]);
  expect((await ask("Ai đã thăm lại Sở TT&TT Phú Thọ?")).returns.nodes).toEqual([]);
  const { path } = await ask("Sở TT&TT Phú Thọ và Sở TT&TT Bắc Ninh có liên hệ gì với nhau?");
  expect(path.steps).toEqual([{ to: { name: BAC_NINH } }]);
});

test("the query handed back gives the same answer", async () => {
  const { query, visits } = await ask("Ai đã thăm Bắc Ninh?");
  const again = await api.data(query.text, query.variables);
  expect(again.visits.nodes.map(({ title }: { title: string }) => ({ title }))).toEqual(visits.nodes);
  const office = await ask("Giám đốc Sở TT&TT Bắc Ninh là ai?");
  expect((await api.data(office.query.text, office.query.variables)).successors.nodes).toHaveLength(
    office.holders.nodes.length,
  );
});

describe("what cannot be answered says so, with examples", () => {
  test.each(UNKNOWN_NAMES)("%s", async (question, unread) => {
    const answer = await ask(question);
    expect([answer.__typename, answer.query, answer.unread]).toEqual(["UnreadAnswer", null, [unread]]);
    expect(answer.sentence).toContain(`Không thấy “${unread}”`);
    expect(answer.examples.length).toBeGreaterThan(5);
  });

  test.each(REFUSED.slice(0, 4))("%s", async (question) => {
    const { __typename, sentence } = await ask(question);
    expect(__typename).toBe("UnreadAnswer");
    expect(sentence).toMatch(/^Tôi chưa đọc được câu hỏi này\. Ví dụ: /u);
  });

  test("a name that several have is not guessed", async () => {
    const { sentence, candidates } = await ask("Ai đã thăm Sở Thông tin và Truyền thông?");
    expect(sentence).toMatch(/^“Sở Thông tin và Truyền thông” có thể là: /u);
    expect(candidates.map(({ name }: { name: string }) => name).sort()).toEqual([BAC_NINH, PHU_THO]);
  });

  test.each([
    ["Ai đã thăm Bắc Ninh ngày 31/2/2024?", "ngày 31/2/2024", "Lịch không có ngày 31/2/2024."],
    ["ai tham bac ninh ngay 31 thang 4 nam 2024", "ngay 31 thang 4 nam 2024", "Lịch không có ngày 31/4/2024."],
    ["Ai thăm Bắc Ninh từ 1/2/2024 đến 30/2/2024?", "30/2/2024", "Lịch không có ngày 30/2/2024."],
    [
      "Ai thăm Bắc Ninh từ năm 2024 đến năm 2020?",
      "từ 1/1/2024 đến 31/12/2020",
      "Khoảng thời gian từ 1/1/2024 đến 31/12/2020 kết thúc trước khi bắt đầu.",
    ],
  ])("a time that there is not: %s", async (question, words, said) => {
    const { __typename, unread, query, sentence } = await ask(question);
    expect([__typename, unread, query]).toEqual(["UnreadAnswer", [words], null]);
    expect(sentence).toMatch(said);
  });

  test("a private person is nobody", async () => {
    const { __typename, candidates } = await ask("Bà Nguyễn Thị Riêng đã thăm ai?");
    expect([__typename, candidates]).toEqual(["UnreadAnswer", []]);
  });

  test("too short or too long is BAD_USER_INPUT", async () => {
    for (const question of [" ", "a".repeat(301)]) await expect(ask(question)).rejects.toThrow("2 to 300 characters");
  });
});
