import { cp, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { date, knownIn, listOf, number, oneOf, optional, someOf, text, whole } from "../../import/knowledge/columns";
import { readTables } from "../../import/knowledge/readTables";
import { table } from "../../import/knowledge/table";
import { TABLES } from "../../import/knowledge/tables";
import { VisitgraphError } from "../../src/shared/error";
import { packageRoot } from "../../src/shared/packageRoot";
import { withFiles } from "../read/harness";

const own = path.join(packageRoot(), "import", "knowledge");

function failureOf(folder: string, tables: Parameters<typeof readTables>[1] = TABLES): VisitgraphError {
  try {
    readTables(folder, tables);
  } catch (error) {
    if (error instanceof VisitgraphError) return error;
    throw error;
  }
  throw new Error("the tables were accepted");
}

/** The failure where one of the project's own tables is changed so. */
function failureWith(file: string, change: (content: string) => string | Uint8Array): Promise<VisitgraphError> {
  return withFiles({}, async (folder) => {
    await cp(own, folder, { recursive: true });
    await writeFile(path.join(folder, file), change(await readFile(path.join(folder, file), "utf8")));
    return failureOf(folder);
  });
}

const withRow = (row: string) => (content: string) => `${content.trimEnd()}\n${row}\n`;

test.each([
  ["provinces.csv", "Nơi Nào,tỉnh,,,Đâu Đó,,,105,", 'column "lat" is empty; it must be a number from 8 to 24'],
  ["provinces.csv", "Nơi Nào,tỉnh,,,Đâu Đó,,999,105,", 'column "lat" is "999"'],
  ["provinces.csv", "Nơi Nào,tỉnh,,,Đâu Đó,2020-13-45,20,105,", 'column "valid_to" is "2020-13-45"; it must be a day'],
  ["provinces.csv", "Bắc Ninh,tỉnh,,,Bắc Ninh,,21,106,", 'there is a row of name "Bắc Ninh" before'],
  ["triggers.csv", "đến thăm,,receive,visit,1", 'there is a row of phrase "đến thăm" before'],
  ["triggers.csv", "ngó qua,|||,go,visit,1", 'column "forms" is "|||"; it must be values separated by "|"'],
  ["triggers.csv", "ngó qua,,went,visit,1", '"went"; it must be go, receive, meet, between or join'],
  ["triggers.csv", "ngó qua,,go,visit,4", 'column "strength" is "4"; it must be a whole number from 1 to 3'],
  ["province_mergers.csv", "Bắc Kạn,Thái Nguyên,tomorrow,merged,", 'column "on" is "tomorrow"'],
  [
    "province_mergers.csv",
    "Nơi Nào,Thái Nguyên,2025-07-01,merged,",
    '"Nơi Nào"; it must be a row of provinces.csv or ',
  ],
  ["districts.csv", "Huyện Nào,Nơi Nào", 'column "province" is "Nơi Nào"; it must be a row of provinces.csv'],
  ["careers.csv", "nghề gì,cùng tỉnh,5,0.1", 'column "from" is "nghề gì"; it must be a row of pools.csv, cùng cơ quan'],
  [
    "pools.csv",
    "người khác,bộ mới,Giám đốc",
    '"bộ mới"; it must be one or more values separated by "|", each a kind in ',
  ],
  ["central_agencies.csv", "Cục Nào,,cục,Bộ Nào,,,", 'column "parent" is "Bộ Nào"'],
  ["central_agencies.csv", "Cục Nào,,cục,,,,Cục Khác", 'column "successor" is "Cục Khác"'],
  ["central_agencies.csv", "Cục Nào,,cục,,2020-02-30,,", 'column "valid_from" is "2020-02-30"; it must be a date'],
  ["honorifics.csv", "cụ ấy,,thân mật", 'column "class" is "thân mật"'],
  ["titles.csv", "Trưởng gì,,Cơ quan Nào,,,", 'column "agency" is "Cơ quan Nào"'],
])("%s with the row %s: the line, the column and the value are told", async (file, row, message) => {
  const lines = (await readFile(path.join(own, file), "utf8")).trimEnd().split("\n").length;
  const failure = await failureWith(file, withRow(row));
  expect(failure).toMatchObject({ code: "KNOWLEDGE_INVALID", exitCode: 2 });
  expect(failure.message).toContain(`import/knowledge/${file}, line ${lines + 1}: `);
  expect(failure.message).toContain(message);
});

test.each([
  ["no byte", () => "", "media.csv: it is empty"],
  ["no row", () => "name,forms\n", "media.csv: it has no row under its header"],
  [
    "a misspelt column",
    () => "name,form\nA,B\n",
    'line 1: its columns must be name, forms; missing: "forms"; unknown: "form"',
  ],
  ["a column twice", () => "name,forms,forms\nA,B,C\n", 'there twice: "forms"'],
  ["semicolons", () => 'name;forms\n"A, B";C\n', 'line 1: its columns are separated by ";"; it must be commas'],
  ["tabs", () => "name\tforms\nA\tC\n", "separated by tabs"],
  ["a cell too many", () => "name,forms\n\nA,\nB,C,D\n", "line 4: "],
  ["an open quote", () => 'name,forms\nA,"B\n', "media.csv, line "],
  ["decomposed accents", () => `name,forms\nA,B\nC,${"Đài Hà".normalize("NFD")}\n`, 'line 3: "Đài" is not in'],
  ["another encoding", () => Buffer.from([...Buffer.from("name,forms\nA,"), 0xe0, 0x0a]), "line 2: it is not in UTF-8"],
])("a table with %s", async (_, change, message) => {
  const failure = await failureWith("media.csv", change);
  expect(failure.code).toBe("KNOWLEDGE_INVALID");
  expect(failure.message).toContain(message);
});

test("a table that is not there is told", () =>
  withFiles({}, async (folder) => {
    await cp(own, folder, { recursive: true });
    await rm(path.join(folder, "titles.csv"));
    expect(failureOf(folder)).toMatchObject({
      code: "KNOWLEDGE_INVALID",
      message: "import/knowledge/titles.csv: it cannot be read (ENOENT)",
    });
  }));

test("lines are counted as an editor counts them: blank ones, and those within a cell", () =>
  withFiles({ "t.csv": 'name,size\n\nA,1\n"B\nof two lines",2\n\n"C\nagain",x\n' }, async (folder) => {
    const failure = failureOf(folder, { t: table("t.csv", { name: text, size: number(0, 9) }) });
    expect(failure.message).toBe(
      'import/knowledge/t.csv, line 7: column "size" is "x"; it must be a number from 0 to 9',
    );
    return Promise.resolve();
  }));

test("columns come in any order, blanks around values do not count, and a byte order mark does not either", () =>
  withFiles({ "t.csv": "\uFEFFsize,name\n 2 , A \n" }, async (folder) => {
    expect(readTables(folder, { t: table("t.csv", { name: text, size: number(0, 9) }) }).t).toEqual([
      { name: "A", size: 2 },
    ]);
    return Promise.resolve();
  }));

describe("what a cell may hold", () => {
  test.each([
    ["a text", text, "a", "a"],
    ["no text", text, "", undefined],
    ["an optional one", optional(text), "", null],
    ["a number", number(0, 9), "0.5", 0.5],
    ["a number that is none", number(0, 9), "1,5", undefined],
    ["an empty number", number(0, 9), "", undefined],
    ["a whole number", whole(0, 9), "1.5", undefined],
    ["a year", date, "2024", "2024"],
    ["a month", date, "2024-13", undefined],
    ["a list", listOf(text), "a | b", ["a", "b"]],
    ["an empty list", listOf(text), "", []],
    ["an empty item", listOf(text), "a||b", undefined],
    ["a list that must not be empty", someOf(text), "", undefined],
    ["a list of choices", listOf(oneOf("x", "y")), "x|z", undefined],
  ])("%s", (_, column, cell, value) => expect(column.read(cell)).toEqual(value));

  test("a value of another table, of a list too", () => {
    const tables = (b: ReturnType<typeof knownIn>) => ({
      a: table("a.csv", { name: text }),
      b: table("b.csv", { of: listOf(b) }),
    });
    return withFiles({ "a.csv": "name\nA\nB\n", "b.csv": "of\nA|B\n-\n" }, async (folder) => {
      expect(readTables(folder, tables(knownIn(["a.csv"], ["-"]))).b).toEqual([{ of: ["A", "B"] }, { of: ["-"] }]);
      expect(failureOf(folder, tables(knownIn(["a.csv"]))).message).toContain('line 3: column "of" is "-"');
      return Promise.resolve();
    });
  });
});
