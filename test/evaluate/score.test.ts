import { execFileSync } from "node:child_process";
import { createReadStream, existsSync } from "node:fs";
import { readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { Annotation, type AnnotatedVisit } from "../../import/evaluate/Annotation";
import { comparableName } from "../../import/evaluate/comparableName";
import { formatFigures } from "../../import/evaluate/formatScore";
import { matchVisits } from "../../import/evaluate/matchVisits";
import { readGold } from "../../import/evaluate/readGold";
import { readPredictions } from "../../import/evaluate/readPredictions";
import { roundHalfEven } from "../../import/evaluate/roundHalfEven";
import { score } from "../../import/evaluate/score";
import { withFiles } from "../read/harness";

test.each([
  ["Tỉnh uỷ Hoà Bình", "ủy hòa bình"],
  ["Sở TT&TT TP. Hồ Chí Minh", "sở tt tt hồ chí minh"],
  ["Nguyễn Quý Thuỷ", "nguyễn quý thủy"],
  ["Thành phố Huế – 2", "huế 2"],
  ["Tĩnh tỉnhs", "tĩnh tỉnhs"],
  [null, ""],
])("%s is compared as %s", (name, comparable) => expect(comparableName(name)).toBe(comparable));

test("a decomposed name is the same name", () => expect(comparableName("Nghệ An".normalize("NFD"))).toBe("nghệ an"));

test.each([
  [1 / 3, 0.3333],
  [1 / 32, 0.0312],
  [3 / 32, 0.0938],
  [0.99995, 1],
])("%d is rounded to %d", (value, rounded) => expect(roundHalfEven(value)).toBe(rounded));

function visit(visitors: string[], hosts: string[], extra: Partial<AnnotatedVisit> = {}): AnnotatedVisit {
  const side = (provinces: string[]) => ({ provinces, people: [], agencies: [], countries: [] });
  return {
    status: "done",
    start: "2024-02-22",
    visitors: side(visitors),
    hosts: side(hosts),
    evidence: null,
    ...extra,
  };
}

describe("visits match", () => {
  const gold = visit(["Phú Thọ"], ["Bắc Ninh"]);

  test.each([
    ["with a party in common on both sides", visit(["tỉnh Phú Thọ", "Hà Nội"], ["Bắc Ninh"]), 1],
    ["not with the sides exchanged", visit(["Bắc Ninh"], ["Phú Thọ"]), 0],
    ["not with one side only", visit(["Phú Thọ"], ["Hà Nội"]), 0],
    ["not with another status", visit(["Phú Thọ"], ["Bắc Ninh"], { status: "planned" }), 0],
    ["with another date, unless dates count", visit(["Phú Thọ"], ["Bắc Ninh"], { start: null }), 1],
  ])("%s", (_, predicted, matches) => expect(matchVisits([gold], [predicted], false).size).toBe(matches));

  test("another date does not match when dates count", () => {
    expect(matchVisits([gold], [visit(["Phú Thọ"], ["Bắc Ninh"], { start: null })], true).size).toBe(0);
  });

  test("one to one, the best first", () => {
    const better = visit(["Phú Thọ", "Hà Nội"], ["Bắc Ninh"]);
    expect([...matchVisits([gold, better], [better], false)]).toEqual([[1, 0]]);
  });

  test("a country counts only where the side has no other party", () => {
    const foreign = (people: string[]) =>
      visit([], ["Hà Nội"], { visitors: { people, agencies: [], provinces: [], countries: ["Lào"] } });
    expect(matchVisits([foreign([])], [foreign([])], false).size).toBe(1);
    expect(matchVisits([foreign(["A"])], [foreign(["B"])], false).size).toBe(0);
  });
});

test("what was missed and what was wrong is listed, and an article without a prediction counts", () => {
  const annotation = (data: object) => Annotation.parse({ ...data });
  const gold = new Map([
    ["a", annotation({ provinces: ["Huế"], visits: [visit(["Huế"], ["Hà Nội"])] })],
    ["b", annotation({ provinces: ["Hà Nội"], visits: [] })],
  ]);
  const { figures, misses } = score(gold, new Map([["a", annotation({ provinces: ["Huế", "Lào Cai"], visits: [] })]]));
  expect(figures.provinces).toEqual({ p: 0.5, r: 0.5, f1: 0.5, gold: 2, predicted: 2 });
  expect(figures.silent).toEqual({ share: 1, articles: 1 });
  expect(misses.map(({ article, kind, verdict }) => [article, kind, verdict])).toEqual([
    ["a", "provinces", "wrong"],
    ["a", "pairs", "missed"],
    ["a", "visit", "missed"],
    ["b", "provinces", "missed"],
  ]);
  expect(formatFigures(figures)).toContain("provinces     P 0.500  R 0.500  F1 0.500   gold 2, predicted 2");
});

test("whether an article that could not be read would have been silent is not known", () => {
  const silent = Annotation.parse({ provinces: ["Huế"], visits: [] });
  const gold = new Map(["a", "b"].map((id) => [id, silent]));
  const { figures } = score(gold, new Map([["a", silent]]), new Set(["b"]));
  expect(figures).toMatchObject({ silent: { share: 1, articles: 1 }, provinces: { r: 0.5, gold: 2 } });
  expect(formatFigures(figures)).toContain("silent        1.000 where there is no visit, articles 1");
});

const predictionsIn = (file: string) => readPredictions(createReadStream(file), file);

describe("files that are not in form", () => {
  test.each([
    ["no annotation", { "a.json": "[]" }, "INPUT_NOT_FOUND"],
    ["no JSON", { "a.json": "{" }, "FACTS_INVALID"],
    ["another form", { "a.json": '{"visits": [{"status": 1}]}' }, "FACTS_INVALID"],
  ])("gold with %s", (_, files, code) =>
    withFiles(files as Record<string, string>, async (folder) => {
      await expect(readGold(folder)).rejects.toMatchObject({ code });
    }),
  );

  test("annotations: many in one file, a line each; what is not annotated is null", () =>
    withFiles(
      { "some.jsonl": '{"id": "a", "provinces": ["Hà Nam"], "visits": null}\n\n{"id": "b", "visits": []}\n' },
      async (folder) => {
        const gold = await readGold(folder);
        expect([...gold.keys()]).toEqual(["a", "b"]);
        expect(gold.get("a")).toMatchObject({ provinces: ["Hà Nam"], visits: [] });
      },
    ));

  test.each([
    ['{"visits": []}', /some\.jsonl, line 2 .* "id" is missing/u],
    ['{"id": "b", "visits": 7}', /some\.jsonl, line 2 /u],
    ['{"id"', /some\.jsonl, line 2 /u],
  ])("the line %s is named", (line, message) =>
    withFiles({ "some.jsonl": `{"id": "a", "visits": []}\n${line}\n` }, (folder) =>
      expect(readGold(folder)).rejects.toThrow(message),
    ),
  );

  test("predictions: the line is named; an id may be a path", () =>
    withFiles(
      {
        "good.jsonl": '{"id": "x/a.txt"}\n\n{"id": 7}\n',
        "bad.jsonl": '{"id": "a"}\n{"id"\n',
        "other.jsonl": '{"id": "a", "visits": [{"start": 7, "visitors": {}, "hosts": {}}]}\n',
      },
      async (folder) => {
        expect([...(await predictionsIn(path.join(folder, "good.jsonl"))).keys()]).toEqual(["a", "7"]);
        await expect(predictionsIn(path.join(folder, "bad.jsonl"))).rejects.toThrow(
          /bad\.jsonl, line 2: it is not JSON/,
        );
        await expect(predictionsIn(path.join(folder, "other.jsonl"))).rejects.toThrow(
          "other.jsonl, line 1: visits.0.start is 7; it must be a text",
        );
      },
    ));
});

const goldFolder = path.join(process.env.VISITGRAPH_SHARED ?? path.join("..", "shared"), "gold");
const scorer = path.join(goldFolder, "score.py");
const hasPython = (() => {
  try {
    execFileSync("python3", ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
})();
const describeShared = existsSync(scorer) && hasPython ? describe : describe.skip;

describeShared("the same figures as the shared scorer (skipped where the shared folder or python3 is absent)", () => {
  type Gold = Record<string, unknown[]> & { visits: Record<string, unknown>[] };
  type Damage = (gold: Gold, index: number) => object | null;
  const drop = (list: unknown[], index: number) => list.filter((_, i) => (i + index) % 3 !== 0);

  const damages: [name: string, damage: Damage][] = [
    ["all right", (gold) => gold],
    ["nothing", () => null],
    ["some articles missing", (gold, i) => (i % 4 === 0 ? null : gold)],
    [
      "some names missing",
      (gold, i) => ({
        ...gold,
        agencies: drop(gold.agencies ?? [], i),
        people: drop(gold.people ?? [], i),
        provinces: drop(gold.provinces ?? [], i),
      }),
    ],
    [
      "some visits missing, dates lost",
      (gold, i) => ({
        ...gold,
        visits: drop(
          gold.visits.map((v, j) => ((i + j) % 2 ? v : { ...v, start: null })),
          i,
        ),
      }),
    ],
    [
      "sides exchanged, visits doubled",
      (gold, i) => ({
        ...gold,
        visits: gold.visits.flatMap((v, j) =>
          (i + j) % 2 ? [v, v] : [{ ...v, visitors: v.hosts, hosts: v.visitors }],
        ),
      }),
    ],
    [
      "statuses changed",
      (gold, i) => ({
        ...gold,
        visits: gold.visits.map((v, j) => ((i + j) % 3 ? v : { ...v, status: "cancelled" })),
      }),
    ],
    [
      "spelled otherwise",
      (gold) => JSON.parse(JSON.stringify(gold).normalize("NFD").replace(/Tỉnh/g, "TỈNH")) as object,
    ],
  ];

  test.each(damages)("%s", async (_, damage) => {
    const folder = path.join(goldFolder, "articles");
    const names = (await readdir(folder)).filter((name) => name.endsWith(".json")).sort();
    const lines: string[] = [];
    for (const [index, name] of names.entries()) {
      const damaged = damage(JSON.parse(await readFile(path.join(folder, name), "utf8")) as Gold, index);
      if (damaged) lines.push(JSON.stringify({ ...damaged, id: name.replace(/json$/, "txt") }) + "\n");
    }
    await withFiles({}, async (temporary) => {
      const file = path.join(temporary, "predictions.jsonl");
      await writeFile(file, lines.join(""));
      const expected: unknown = JSON.parse(
        execFileSync("python3", [scorer, folder, file, "--json"], { encoding: "utf8" }),
      );
      expect(score(await readGold(folder), await predictionsIn(file)).figures).toEqual(expected);
    });
  });
});
