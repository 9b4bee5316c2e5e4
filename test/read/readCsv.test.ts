import { gzipSync } from "node:zlib";
import { TCVN3, VNI } from "../../import/read/encoding/legacyTables";
import { readFiles } from "./harness";
import { encode1258, encodeBy } from "./legacyBytes";

const ids = (read: { articles: { id: string }[] }) => read.articles.map(({ id }) => id);
const told = (read: Awaited<ReturnType<typeof readFiles>>) =>
  read.rejections.map(({ code, place }) => [code, place.line]);

test("columns by name, in any order and case; quoted line breaks; a byte order mark", async () => {
  const csv = '\ufeffTitle,ID,text,published\n"Tin ""một""",1,"dòng một\ndòng hai",23/02/2024\n,2,hai,\n';
  const { articles, rejections } = await readFiles({ "n.csv": csv });
  expect(rejections).toEqual([]);
  expect(articles).toMatchObject([
    { id: "1", title: 'Tin "một"', text: "dòng một\ndòng hai", published: "2024-02-23" },
    { id: "2", title: null, text: "hai", published: null },
  ]);
});

test.each([
  ["semicolons", "id;text\n1;một, hai\n"],
  ["tabs", "id\ttext\n1\tmột, hai\n"],
  ["blank lines", '\nid,text\n\n1,"một, hai"\n \n\n'],
  ["line ends of Windows", 'id,text\r\n1,"một, hai"\r\n'],
  ["line ends of old Macs", 'id,text\r1,"một, hai"\r'],
])("with %s", async (_, csv) => {
  expect(await readFiles({ "n.csv": csv })).toMatchObject({
    articles: [{ id: "1", text: "một, hai" }],
    rejections: [],
  });
});

describe("encodings", () => {
  const text = "đoàn công tác của tỉnh đến thăm và làm việc";
  const csv = `id,text\n1,"${text}"\n`;

  test.each([
    ["UTF-16", Buffer.from("\ufeff" + csv, "utf16le")],
    ["Windows-1258", encode1258(csv)],
    ["TCVN3", encodeBy(TCVN3, csv)],
    ["VNI", encodeBy(VNI, csv)],
  ])("%s", async (_, bytes) => {
    expect(await readFiles({ "n.csv": bytes })).toMatchObject({ articles: [{ id: "1", text }], rejections: [] });
  });

  test("a row in none that is known is rejected with its bytes, the rest goes on", async () => {
    const bad = Buffer.concat([Buffer.from("2,Nghệ An"), Buffer.from([0xff])]);
    const read = await readFiles({ "n.csv": Buffer.concat([Buffer.from(csv), bad, Buffer.from("\n3,ba\n")]) });
    expect(ids(read)).toEqual(["1", "3"]);
    expect(read.rejections).toMatchObject([{ code: "ENCODING_UNKNOWN", place: { line: 3 }, raw: bad }]);
  });

  test("what is no text is rejected once", async () => {
    const bytes = Buffer.from(Array.from({ length: 3000 }, (_, i) => (i * 7) % 256));
    expect((await readFiles({ "n.csv": bytes })).rejections).toMatchObject([{ code: "BINARY" }]);
  });
});

describe("what is broken is rejected with its place, and the rest goes on:", () => {
  test("rows without id or text, with too many fields, with quotes inside", async () => {
    const rows = ["id,text", "1,một", ",hai", "3,", "4,bốn,thừa", '5,năm "5"', '6,"sáu" 6', "7,bảy"];
    const read = await readFiles({ "n.csv": rows.join("\n") });
    expect(ids(read)).toEqual(["1", "7"]);
    expect(told(read)).toEqual([
      ["ARTICLE_INVALID", 3],
      ["EMPTY", 4],
      ["CSV_INVALID", 5],
      ["CSV_INVALID", 6],
      ["CSV_INVALID", 7],
    ]);
    const offset = Buffer.byteLength("id,text\n1,một\n,hai\n3,\n");
    expect(read.rejections[2]).toMatchObject({
      place: { offset, length: Buffer.byteLength(rows[4]!) },
      raw: Buffer.from(rows[4]!),
      reason: "the row has 3 fields, the header 2",
    });
  });

  test("a quote that is written once in a field of many lines costs its row alone", async () => {
    const read = await readFiles({ "n.csv": 'id,text\n1,"ông nói "vâng" rồi\nvề, xa"\n2,hai\n' });
    expect(ids(read)).toEqual(["2"]);
    expect(told(read)).toEqual([["CSV_INVALID", 2]]);
  });

  test("a row over the limit", async () => {
    const rows = ["id,text", "1,một", `2,${"a".repeat(300)}`, "3,ba", `4,"${"a\nb\n".repeat(60)}"`, "5,năm"];
    const read = await readFiles({ "n.csv": rows.join("\n") }, { maxBytes: 100 });
    expect(ids(read)).toEqual(["1", "3", "5"]);
    expect(told(read)).toEqual([
      ["TOO_LARGE", 3],
      ["TOO_LARGE", 5],
    ]);
  });
});

describe("a quote that is not closed costs its line alone,", () => {
  const rows = (count: number) => Array.from({ length: count }, (_, i) => `r${i},Báo A,dòng ${i}\n`).join("");
  const csv = `id,source,text\nđầu,Báo A,x\nhở,Báo A,"x\n${rows(50)}`;

  test.each([
    ["when the table ends soon", undefined],
    ["when the limit comes first", 500],
  ])("%s", async (_, maxBytes) => {
    const read = await readFiles({ "n.csv": csv }, { maxBytes });
    expect(ids(read)).toHaveLength(51);
    expect(read.rejections).toMatchObject([
      {
        code: "CSV_INVALID",
        place: { line: 3 },
        raw: Buffer.from('hở,Báo A,"x'),
        reason: "the quote that opens in this line is not closed",
      },
    ]);
  });

  test("but a table of such lines is given up, and says so", async () => {
    const hostile = `id,text\n${'1,"x\n'.repeat(500)}`;
    const { rejections } = await readFiles({ "n.csv": hostile });
    expect(rejections.length).toBeLessThan(20);
    expect(rejections.at(-1)?.reason).toContain("not read from here on");
  });
});

test.each([
  ["without the columns", "a,b\n1,2\n3,4\n", '"a", "b"'],
  ["with a column that stands there twice", "id,text,Text\n1,a,b\n", 'the column "text" more than once'],
])("a table %s is rejected once", async (_, csv, reason) => {
  const { articles, rejections } = await readFiles({ "n.csv": csv });
  expect(articles).toEqual([]);
  expect(rejections).toMatchObject([
    { code: "CSV_INVALID", place: { line: 1 }, reason: expect.stringContaining(reason) as string },
  ]);
});

test("broken compression ends the file, not the run", async () => {
  const rows = Array.from({ length: 3000 }, (_, i) => `a${i},bài số ${i * 7919}\n`).join("");
  const packed = gzipSync(`id,text\n${rows}`);
  const read = await readFiles({ "a.csv.gz": packed.subarray(0, packed.length - 2000), "b.txt": "còn" });
  expect(read.rejections).toMatchObject([{ code: "UNREADABLE", path: "a.csv.gz" }]);
  expect(ids(read).at(-1)).toBe("b");
});
