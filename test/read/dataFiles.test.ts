import { gzipSync } from "node:zlib";
import { WARCRecord, WARCSerializer } from "warcio";
import { readFiles } from "./harness";

describe("feeds", () => {
  test("RSS", async () => {
    const rss = `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Báo C</title>
      <item><guid>c-1</guid><title>Tin một</title><link>https://c.vn/1</link><pubDate>Thu, 22 Feb 2024 20:00:00 GMT</pubDate>
        <description>tóm tắt</description><content:encoded><![CDATA[<p>Đoạn một</p><p>Đoạn hai</p>]]></content:encoded></item>
      <item><title>Không có gì</title><link>https://c.vn/2</link></item>
      <item><title>Không tên</title><description>x</description></item></channel></rss>`;
    const { articles, rejections } = await readFiles({ "c.xml": rss });
    expect(articles).toEqual([
      {
        id: "c-1",
        title: "Tin một",
        text: "Đoạn một\nĐoạn hai",
        url: "https://c.vn/1",
        source: "Báo C",
        published: "2024-02-23",
      },
    ]);
    expect(rejections).toMatchObject([
      { code: "EMPTY", reason: expect.stringContaining("entry 2, https://c.vn/2: ") as string },
      { code: "ARTICLE_INVALID", reason: expect.stringContaining("entry 3, Không tên: id") as string },
    ]);
  });

  test("Atom", async () => {
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Báo D</title><id>d</id><updated>2024-02-23T00:00:00Z</updated>
      <entry><id>d-1</id><title>Tin</title><link href="https://d.vn/1"/><updated>2024-02-23T01:00:00Z</updated><content type="html">&lt;p&gt;Nội dung&lt;/p&gt;</content></entry></feed>`;
    expect((await readFiles({ "d.atom": atom })).articles).toEqual([
      { id: "d-1", title: "Tin", text: "Nội dung", url: "https://d.vn/1", source: "Báo D", published: "2024-02-23" },
    ]);
  });

  test.each([
    ["no feed", "<html><p>x</p></html>"],
    ["cut", "<rss><channel><item><title>a"],
    ["no XML", "xin chào"],
  ])("%s is rejected", async (_, xml) => {
    const { articles, rejections } = await readFiles({ "x.xml": xml });
    expect(articles).toEqual([]);
    expect(rejections).toMatchObject([{ path: "x.xml", place: { offset: 0 } }]);
  });
});

describe("web archives", () => {
  const text = "Đoàn công tác của tỉnh thăm và làm việc. ".repeat(6).trim();

  async function record(url: string, status: string, type: string, body: string): Promise<Uint8Array> {
    async function* content() {
      yield new TextEncoder().encode(body);
    }
    const response = WARCRecord.create(
      {
        url,
        date: "2024-02-23T00:00:00Z",
        type: "response",
        warcVersion: "WARC/1.1",
        warcHeaders: {},
        httpHeaders: { "Content-Type": type },
        statusline: `HTTP/1.1 ${status}`,
      },
      content(),
    );
    return WARCSerializer.serialize(response, { gzip: false });
  }

  async function archive(): Promise<Buffer> {
    return Buffer.concat([
      await record("https://e.vn/1", "200 OK", "text/html; charset=utf-8", `<article><p>${text}</p></article>`),
      await record("https://e.vn/a.png", "200 OK", "image/png", "PNG"),
      await record("https://e.vn/2", "404 Not Found", "text/html", "<p>không có</p>"),
      await record("https://e.vn/3", "200 OK", "text/html", "<p>" + "dài ".repeat(1000)),
      await record("https://e.vn/4", "200 OK", "text/html", `<article><p>${text}</p></article>`),
    ]);
  }

  test.each([
    ["plain", (b: Buffer) => b, "w.warc"],
    ["compressed", gzipSync, "w.warc.gz"],
  ])("%s: the pages are articles", async (_, pack, name) => {
    const { articles, rejections } = await readFiles({ [name]: pack(await archive()) }, { maxBytes: 2000 });
    expect(articles).toMatchObject(["https://e.vn/1", "https://e.vn/4"].map((url) => ({ id: url, url, text })));
    expect(rejections).toMatchObject([
      { code: "TOO_LARGE", reason: expect.stringContaining("https://e.vn/3") as string },
    ]);
  });

  test.each([0.1, 0.3, 0.5, 0.7])(
    "cut off at %d of its length: what came before is kept, the rest is told",
    async (share) => {
      const whole = await archive();
      const { articles, rejections } = await readFiles({
        "w.warc": whole.subarray(0, Math.floor(whole.length * share)),
      });
      expect(articles.map(({ id }) => id)).toEqual(share > 0.2 ? ["https://e.vn/1"] : []);
      expect(rejections.at(-1)).toMatchObject({ code: "UNREADABLE", path: "w.warc" });
    },
  );

  test("cut within the head of a record, wherever: what came before is kept, the rest is told", async () => {
    const first = await record("https://e.vn/1", "200 OK", "text/html", `<article><p>${text}</p></article>`);
    const whole = Buffer.concat([first, await record("https://e.vn/2", "200 OK", "text/html", text)]);
    const head = whole.indexOf("\r\n\r\n", first.length) - first.length;
    for (let cut = 1; cut <= head; cut += 7) {
      const { articles, rejections } = await readFiles({ "w.warc": whole.subarray(0, first.length + cut) });
      expect(articles.map(({ id }) => id)).toEqual(["https://e.vn/1"]);
      expect(rejections).toMatchObject([{ code: "UNREADABLE", path: "w.warc" }]);
    }
    expect((await readFiles({ "w.warc": whole.subarray(0, first.length + 2) })).rejections).toHaveLength(1);
  });

  test("a page that cannot be unpacked, or holds no text, is rejected by its address", async () => {
    const packed = await record("https://e.vn/br", "200 OK", "text/html\r\nContent-Encoding: br", "xin chào");
    const empty = await record("https://e.vn/0", "200 OK", "text/html", "<p></p>");
    const { articles, rejections } = await readFiles({ "w.warc": Buffer.concat([packed, empty]) });
    expect(articles).toEqual([]);
    expect(rejections).toMatchObject([
      { code: "UNREADABLE", reason: 'the page https://e.vn/br is packed as "br", which is not known' },
      { code: "EMPTY", reason: "the page https://e.vn/0: the page holds no text" },
    ]);
  });

  test("what is no archive", async () => {
    expect((await readFiles({ "w.warc": "xin chào\n\nở đây\n" })).rejections).toMatchObject([{ code: "UNREADABLE" }]);
  });
});
