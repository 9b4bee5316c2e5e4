import { symlink, truncate } from "node:fs/promises";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { readArticles, type ReadOptions } from "../../import/read/readArticles";
import { VisitgraphError } from "../../src/shared/error";
import { collect, readFiles, readStdin, sorted, withFiles } from "./harness";

const line = (fields: object) => JSON.stringify(fields) + "\n";
const ids = (read: { articles: { id: string }[] }) => read.articles.map(({ id }) => id);

describe("paths", () => {
  const files = { "b.txt": "hai", "a.txt": "một", "sub/c.md": "ba", "notes.json": "{}", ".hidden.txt": "ẩn" };

  test("a folder gives the files that have a reader, with its folders, by name", async () => {
    expect(ids(await readFiles(files))).toEqual(["a", "b", "c"]);
  });

  test("a glob, a file named twice, and the order in which paths are named", async () => {
    await withFiles(files, async (folder) => {
      const named = [path.join(folder, "b.txt"), path.join(folder, "*.txt"), path.join(folder, "sub")];
      expect(ids(sorted(await collect(readArticles(named))))).toEqual(["b", "a", "c"]);
    });
  });

  test("a file whose name looks like a glob is a file", async () => {
    await withFiles({ "[1]{a,b}.txt": "một" }, async (folder) => {
      expect(ids(sorted(await collect(readArticles([path.join(folder, "[1]{a,b}.txt")]))))).toEqual(["[1]{a,b}"]);
    });
  });

  test("a file without a reader is rejected when it is named itself", async () => {
    await withFiles({ "a.docx": "x" }, async (folder) => {
      const { rejections } = sorted(await collect(readArticles([path.join(folder, "a.docx")])));
      expect(rejections).toMatchObject([{ code: "UNSUPPORTED", hint: expect.stringContaining(".jsonl") as string }]);
    });
  });

  test("a link that leads nowhere is rejected by its name", async () => {
    await withFiles({ "a.txt": "một" }, async (folder) => {
      await symlink(path.join(folder, "nowhere.txt"), path.join(folder, "b.txt"));
      await symlink(path.join(folder, "a.txt"), path.join(folder, "c.txt"));
      const { articles, rejections } = sorted(await collect(readArticles([folder])));
      expect(articles.map(({ id }) => id)).toEqual(["a", "c"]);
      expect(rejections).toMatchObject([{ code: "UNREADABLE", path: path.join(folder, "b.txt") }]);
    });
  });

  test.each(["a.csv", "a.jsonl", "a.warc", "a.xml", "a.html"])("%s of no bytes is rejected as empty", async (name) => {
    expect((await readFiles({ [name]: "" })).rejections).toMatchObject([{ path: name }]);
  });

  test.each([
    ["a.csv", "id,text\n"],
    ["a.jsonl", "\n \n"],
  ])("%s without an article is rejected as empty", async (name, content) => {
    expect((await readFiles({ [name]: content })).rejections).toMatchObject([
      { code: "EMPTY", path: name, reason: "it holds no article" },
    ]);
  });

  test.each(["nowhere.txt", "no/*.txt", "."])("%s names nothing: an error before anything is read", async (name) => {
    await withFiles({ "x.json": "{}" }, async (folder) => {
      const read = collect(readArticles([path.join(folder, name)]));
      await expect(read).rejects.toThrow(VisitgraphError);
      await expect(read).rejects.toMatchObject({ code: "INPUT_NOT_FOUND" });
    });
  });
});

describe("text", () => {
  test("is the article as it stands, its name the id; the title is not guessed", async () => {
    const text = "Đoàn công tác\r\n\r\n  thăm tỉnh.\n";
    const { articles } = await readFiles({ "000_b9.txt": "\ufeff" + text });
    expect(articles).toEqual([{ id: "000_b9", title: null, text, url: null, source: null, published: null }]);
  });

  test.each([
    ["EMPTY", ""],
    ["EMPTY", " \n\t\u00a0"],
    ["BINARY", Buffer.from([0x50, 0x4b, 3, 4, 0, 0])],
    ["ENCODING_UNKNOWN", Buffer.from([0xc3, 0x28, 0xa0, 0xff, 0x41])],
  ])("%s", async (code, content) => {
    const { articles, rejections } = await readFiles({ "a.txt": content, "b.txt": "còn lại" });
    expect(rejections).toMatchObject([
      { code, path: "a.txt", raw: Buffer.from(content), place: { offset: 0, length: Buffer.from(content).length } },
    ]);
    expect(articles).toHaveLength(1);
  });

  test("of 50 MB is rejected, and the rest goes on", async () => {
    await withFiles({ "big.txt": "x", "small.txt": "nhỏ" }, async (folder) => {
      await truncate(path.join(folder, "big.txt"), 50 * 1024 * 1024);
      const { articles, rejections } = sorted(await collect(readArticles([folder])));
      expect(rejections).toMatchObject([
        { code: "TOO_LARGE", raw: null, reason: expect.stringContaining("5242880") as string },
      ]);
      expect(articles).toHaveLength(1);
    });
  });

  test("over the limit is not read to its end", async () => {
    let pulled = 0;
    function* endless() {
      for (;;) {
        pulled++;
        yield "a".repeat(1000);
      }
    }
    const { rejections } = await readStdin(endless(), { maxBytes: 10_000 });
    expect(rejections).toMatchObject([{ code: "TOO_LARGE" }]);
    expect(pulled).toBeLessThan(20);
  });
});

describe("JSON lines", () => {
  test("give the article's fields; others are left out, blank lines don't count, the last line needs no end", async () => {
    const full = {
      id: "1",
      title: "Tiêu đề",
      text: "Nội dung",
      url: "https://a.vn/1",
      source: "Báo A",
      published: "2024-02-23",
    };
    const { articles, rejections } = await readFiles({
      "n.jsonl": line({ ...full, tags: [1] }) + "\n\r\n" + JSON.stringify({ id: 2, text: "x" }),
    });
    expect(articles).toEqual([full, { id: "2", title: null, text: "x", url: null, source: null, published: null }]);
    expect(rejections).toEqual([]);
  });

  test("compressed, also in several members", async () => {
    const members = ["1", "2"].map((id) => gzipSync(line({ id, text: "x" })));
    expect(ids(await readFiles({ "n.jsonl.gz": Buffer.concat(members) }))).toEqual(["1", "2"]);
  });

  test("in UTF-16", async () => {
    const bytes = Buffer.from(
      "\ufeff" + line({ id: "1", text: "Nghệ An" }) + line({ id: "2", text: "Huế" }),
      "utf16le",
    );
    expect((await readFiles({ "n.jsonl": bytes })).articles.map(({ text }) => text)).toEqual(["Nghệ An", "Huế"]);
  });

  test.each([
    ["with a byte order mark", (text: string) => Buffer.from("\ufeff" + text)],
    ["in UTF-16 with a mark", (text: string) => Buffer.from("\ufeff" + text, "utf16le")],
    ["in UTF-16 without one", (text: string) => Buffer.from(text, "utf16le")],
  ])("%s, places are those of the file", async (_, encode) => {
    const before = "\n" + line({ id: "1", text: "Nghệ An 😀, tỉnh" });
    const bytes = encode(`${before}{hỏng\n`);
    const { rejections } = await readFiles({ "n.jsonl": bytes });
    const offset = encode(before).length;
    expect(rejections).toMatchObject([
      { place: { line: 3, offset, length: bytes.length - offset - encode("\n").length + encode("").length } },
    ]);
  });

  test("each bad line is rejected with its place, and the rest goes on", async () => {
    const lines = [
      line({ id: "ok", text: "được" }),
      '{"id": "cut", "te\n',
      line({ id: "", text: "x" }),
      line({ title: "no id", text: "x" }),
      line({ id: "ok", text: "lần hai" }),
      line({ id: "void", text: "  " }),
      line({ id: "when", text: "x", published: "hôm qua" }),
      line({ id: "long", text: "a".repeat(2000) }),
      "[1]\n",
      line({ id: "last", text: "cuối" }),
    ];
    const { articles, rejections } = await readFiles({ "n.jsonl": lines.join("") }, { maxBytes: 1000 });
    expect(articles.map(({ id }) => id)).toEqual(["ok", "when", "last"]);
    expect(rejections.map(({ code, place }) => [code, place.line])).toEqual([
      ["JSON_INVALID", 2],
      ["ARTICLE_INVALID", 3],
      ["ARTICLE_INVALID", 4],
      ["DUPLICATE_ID", 5],
      ["EMPTY", 6],
      ["TOO_LARGE", 8],
      ["ARTICLE_INVALID", 9],
    ]);
    const offset = Buffer.byteLength(lines[0] as string);
    expect(rejections[0]).toMatchObject({ place: { offset }, raw: Buffer.from('{"id": "cut", "te') });
    expect(rejections[3]?.reason).toContain('"ok"');
  });

  test("a date that cannot be read is left out, and told", async () => {
    const stated = ["hôm qua", "31/02/2024", "9999-12-31", 20240223, { toString: 1 }, 2024, "", null];
    const file = stated.map((published, i) => line({ id: `${i}`, text: "x", published })).join("");
    const notices: [number | null, string][] = [];
    const onNotice: ReadOptions["onNotice"] = (_, place, notice) => notices.push([place.line, notice]);
    const { articles, rejections } = await readFiles({ "n.jsonl": file }, { onNotice });
    expect(rejections).toEqual([]);
    expect(articles.map(({ published }) => published)).toEqual([null, null, null, null, null, "2024", null, null]);
    expect(notices.map(([place]) => place)).toEqual([1, 2, 3, 4, 5]);
    expect(notices[0]![1]).toContain('article 0 is taken without its date: "hôm qua"');
  });

  test("broken compression ends the file, not the run", async () => {
    const whole = gzipSync(
      Array.from({ length: 3000 }, (_, i) => line({ id: `a${i}`, text: `bài số ${i} ${i * 7919}` })).join(""),
    );
    const { articles, rejections } = await readFiles({
      "a.jsonl.gz": whole.subarray(0, whole.length - 2000),
      "b.txt": "còn",
    });
    expect(rejections).toMatchObject([{ code: "UNREADABLE", path: "a.jsonl.gz" }]);
    expect(articles.length).toBeGreaterThan(100);
    expect(articles.at(-1)?.id).toBe("b");
  });
});

describe("standard input", () => {
  const TEXT = "Đoàn công tác thăm tỉnh. ".repeat(10).trim();
  const TEXT_ID = expect.stringMatching(/^text-[0-9a-f]{16}$/) as string;
  const rss = `<rss version="2.0"><channel><title>Báo C</title><item><guid>c-1</guid><description>${TEXT}</description></item></channel></rss>`;
  const page = `<html><head><title>Tin</title></head><body><article><p>${TEXT}</p></article></body></html>`;
  const warc =
    "WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: https://e.vn/1\r\nWARC-Date: 2024-02-23T00:00:00Z\r\n";
  const answer = `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n${page}`;

  test.each<[string, (string | Uint8Array)[], string[]]>([
    ["JSON lines", [" \n", '{"id": "1", "te', 'xt": "một"}\n{"id": "2", "text": "hai"}\n'], ["1", "2"]],
    ["JSON lines in UTF-16", [Buffer.from('\ufeff{"id": "1", "text": "Nghệ An"}\n', "utf16le")], ["1"]],
    ["JSON lines, compressed", [gzipSync('{"id": "1", "text": "một"}\n')], ["1"]],
    ["a table", ["\ufefftext;id\n", "một;1\nhai;2\n"], ["1", "2"]],
    ["a feed", [rss], ["c-1"]],
    ["a feed with a declaration", ['<?xml version="1.0"?>\n<!-- x -->\n', rss], ["c-1"]],
    [
      "a web archive",
      [`${warc}Content-Length: ${Buffer.byteLength(answer)}\r\n\r\n${answer}\r\n\r\n`],
      ["https://e.vn/1"],
    ],
    ["a page", ["<!DOCTYPE html>\n", page], [TEXT_ID]],
    ["a page in XHTML", ['<?xml version="1.0"?>\n<!DOCTYPE html>\n', page], [TEXT_ID]],
    ["text", [TEXT.slice(0, 20), TEXT.slice(20)], [TEXT_ID]],
  ])("%s", async (_, chunks, expected) => {
    const { articles, rejections } = await readStdin(chunks);
    expect(rejections).toEqual([]);
    expect(articles.map(({ id }) => id)).toEqual(expected);
    for (const { text } of articles) expect(text).not.toMatch(/[<{;]/);
  });

  test("another text is another article", async () => {
    const [one, same, two] = [await readStdin(["một"]), await readStdin(["một"]), await readStdin(["hai"])];
    expect(ids(one)).toEqual(ids(same));
    expect(ids(one)).not.toEqual(ids(two));
  });

  test("nothing at all is an empty article", async () => {
    expect((await readStdin([])).rejections).toMatchObject([{ code: "EMPTY", path: "-" }]);
  });
});

test("an id with a control character is rejected", async () => {
  const { articles, rejections } = await readFiles({ "n.jsonl": line({ id: "a\u001b[31mb", text: "x" }) });
  expect(articles).toEqual([]);
  expect(rejections).toMatchObject([
    { code: "ARTICLE_INVALID", reason: 'the id "a\\u001b[31mb" holds a control character' },
  ]);
});

test("the same id in two files: the second is rejected, by name", async () => {
  const { articles, rejections } = await readFiles({ "a/x.txt": "một", "b/x.txt": "hai" });
  expect(articles.map(({ text }) => text)).toEqual(["một"]);
  expect(rejections).toMatchObject([
    {
      code: "DUPLICATE_ID",
      path: path.join("b", "x.txt"),
      reason: expect.stringContaining(path.join("a", "x.txt")) as string,
    },
  ]);
});

test("memory stays flat on a large stream", async () => {
  const megabytes = 400;
  const chunk = Buffer.alloc(1024 * 1024, "x");
  async function* stdin() {
    for (let i = 0; i < megabytes; i++) {
      yield Buffer.from(`{"id": "${i}", "text": "`);
      yield chunk;
      yield Buffer.from('"}\n');
    }
  }
  let peak = 0;
  let articles = 0;
  const before = process.memoryUsage().rss;
  for await (const result of readArticles(["-"], { stdin: stdin() })) {
    if (result.kind === "article") articles++;
    peak = Math.max(peak, process.memoryUsage().rss - before);
  }
  expect(articles).toBe(megabytes);
  expect(peak).toBeLessThan(200 * 1024 * 1024);
}, 30_000);
