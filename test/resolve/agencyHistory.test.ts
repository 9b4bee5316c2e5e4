import { loadKnowledge } from "../../import/knowledge";
import { createAgencyHistory } from "../../import/resolve/agencyHistory";
import { createAgencyKey } from "../../import/resolve/createAgencyKey";
import { entityId } from "../../import/resolve/entityId";
import { createCuration, NO_CURATION } from "../../import/resolve/judgements/createCuration";
import { createJudgement } from "../../import/resolve/judgements/createJudgement";
import { tabledLives } from "../../import/resolve/tabledLives";

const knowledge = loadKnowledge();
const history = createAgencyHistory(knowledge);
const key = createAgencyKey(knowledge);
const idOf = (name: string) => entityId("Agency", key(name));
const names = new Map(tabledLives(knowledge).map(({ name }) => [idOf(name), name]));

/** "date successor", in brackets where only a part went there. */
const became = (name: string, curation = NO_CURATION) =>
  history
    .changesOf(idOf(name), curation)
    .filter(({ from }) => from === curation.agencyOf(idOf(name)))
    .map(({ to, on, event }) => `${on} ${event === "split" ? `(${names.get(to)})` : names.get(to)}`)
    .sort();
const lifeOf = (name: string) => history.lifeOf(idOf(name), NO_CURATION);

test.each([
  ["Bộ Kế hoạch và Đầu tư", ["2025-03-01 Bộ Tài chính"]],
  ["Bộ Giao thông vận tải", ["2025-03-01 Bộ Xây dựng"]],
  ["Bộ Tài nguyên và Môi trường", ["2025-03-01 Bộ Nông nghiệp và Môi trường"]],
  ["Bộ Nông nghiệp và Phát triển nông thôn", ["2025-03-01 Bộ Nông nghiệp và Môi trường"]],
  ["Ủy ban Dân tộc", ["2025-03-01 Bộ Dân tộc và Tôn giáo"]],
  [
    "Bộ Thông tin và Truyền thông",
    ["2025-03-01 (Bộ Công an)", "2025-03-01 (Bộ Văn hóa, Thể thao và Du lịch)", "2025-03-01 Bộ Khoa học và Công nghệ"],
  ],
  [
    "Bộ Khoa học, Công nghệ và Môi trường",
    ["2002-08-05 (Bộ Khoa học và Công nghệ)", "2002-08-05 (Bộ Tài nguyên và Môi trường)"],
  ],
  ["Tổng cục Du lịch", ["2023 Cục Du lịch Quốc gia Việt Nam"]],
  ["Bộ Y tế", []],
])("%s became %s", (name, expected) => {
  expect(became(name)).toEqual(expected);
});

test.each([
  ["a department follows its ministry", "Sở Giao thông vận tải tỉnh Nghệ An", ["2025-03-01 Sở Xây dựng tỉnh Nghệ An"]],
  [
    "but for the one that the table names",
    "Sở Giao thông vận tải thành phố Hồ Chí Minh",
    ["2025-03-01 Sở Giao thông công chánh thành phố Hồ Chí Minh"],
  ],
  ["and then its province", "Sở Xây dựng tỉnh Hòa Bình", ["2025-07-01 Sở Xây dựng tỉnh Phú Thọ"]],
  ["which may be a city", "Tỉnh ủy Bà Rịa - Vũng Tàu", ["2025-07-01 Thành ủy thành phố Hồ Chí Minh"]],
  ["or have become one", "Sở Y tế tỉnh Thừa Thiên Huế", ["2025-01-01 Sở Y tế thành phố Huế"]],
  ["both on one day", "Chi cục Thống kê tỉnh Bắc Giang", ["2025-07-01 Thống kê tỉnh Bắc Ninh"]],
  ["nobody followed it elsewhere", "Sở Y tế tỉnh Nghệ An", []],
])("%s: %s", (_what, name, expected) => {
  expect(became(name)).toEqual(expected);
});

test("an agency has the days between which it bore its name", () => {
  expect(lifeOf("Bộ Thông tin và Truyền thông")).toEqual({ validFrom: "2007-07-31", validTo: "2025-02-28" });
  expect(lifeOf("Sở Y tế tỉnh Hà Tây")).toEqual({ validFrom: "1991-08-12", validTo: "2008-07-31" });
  expect(lifeOf("Sở Y tế tỉnh Đắk Nông")).toEqual({ validFrom: "2004-01-01", validTo: "2025-06-30" });
  expect(lifeOf("Sở Y tế thành phố Huế")).toEqual({ validFrom: "2025-01-01", validTo: null });
  // The town of that name had one before it was a city like a province.
  expect(lifeOf("Ủy ban nhân dân thành phố Huế")).toEqual({ validFrom: null, validTo: null });
  // The departments of agriculture and environment came when Hà Tây had long been gone.
  expect(lifeOf("Sở Nông nghiệp và Môi trường tỉnh Hà Tây")).toBeNull();
  expect(lifeOf("Công ty Một Hai Ba")).toBeNull();
});

test("what curators judge to be one has the changes of both, and none to itself", () => {
  const [planning, finance] = ["Bộ Kế hoạch và Đầu tư", "Bộ Tài chính"].map(idOf);
  const judgement = createJudgement({
    kind: "same",
    about: ["A", "B"],
    sides: [[{ agency: planning! }], [{ agency: finance! }]],
    author: "A",
    at: "2026-01-01T00:00:00.000Z",
    reason: "B",
  });
  const curation = createCuration([judgement]);
  const id = curation.agencyOf(planning!);
  expect(history.lifeOf(id, curation)).toEqual({ validFrom: "1945", validTo: null });
  const changes = history.changesOf(id, curation);
  expect(changes.length).toBeGreaterThan(0);
  expect(changes.filter(({ from, to }) => from === to || from === id)).toEqual([]);
});

describe("the tables", () => {
  const rows = [...knowledge.centralAgencies, ...knowledge.provinceBodies];
  const tabled = new Set(rows.map(({ name }) => name));
  const plain = (cell: string) => cell.replace(/^\((.*)\)$/u, "$1");

  test("name as successors what they have a row for", () => {
    const unknown = rows.flatMap(({ successor }) => successor.map(plain).filter((name) => !tabled.has(name)));
    expect(unknown).toEqual([]);
  });

  test("let an agency begin before it ends, and become what is there on that day", () => {
    const lives = new Map(tabledLives(knowledge).map((life) => [life.name, life]));
    const wrong = [...lives.values()].flatMap(({ name, validFrom, validTo, became }) => [
      ...(validFrom && validTo && validFrom > validTo ? [name] : []),
      ...became.flatMap(({ name: successor, on }) => {
        const { validFrom: from, validTo: to } = lives.get(successor) ?? { validFrom: null, validTo: null };
        const there = !on || ((from ?? "").slice(0, on.length) <= on && (to === null || to >= on));
        return there ? [] : [`${name} ${on} ${successor}`];
      }),
    ]);
    expect(wrong).toEqual([]);
  });

  test("lead from each agency to what stands, without a circle", () => {
    const changes = rows.flatMap(({ name, successor }) => successor.map((cell) => [name, plain(cell)] as const));
    const circles = [...tabled].filter((start) => {
      let reached = new Set([start]);
      for (let steps = 0; steps < 10; steps++)
        reached = new Set(changes.filter(([from]) => reached.has(from)).map(([, to]) => to));
      return reached.size > 0;
    });
    expect(circles).toEqual([]);
  });
});
