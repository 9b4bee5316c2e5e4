import fc from "fast-check";
import { articleFromHtml } from "../../import/read/html/articleFromHtml";
import { readFiles } from "./harness";

const PARAGRAPHS = [
  "Sáng 5/3, đoàn công tác của Sở Xây dựng tỉnh Hà Nam đến thăm và làm việc với Sở Xây dựng tỉnh Thái Bình.",
  "Hai bên trao đổi về quản lý đô thị, cấp phép xây dựng và việc số hóa hồ sơ.",
  "Buổi làm việc kết thúc trong ngày.",
];
const BODY = PARAGRAPHS.map((p) => `<p>${p}</p>`).join("\n  ");
const page = (body: string, head = "") =>
  `<!doctype html><html><head>${head}</head><body><nav>Trang chủ</nav>${body}<footer>Bản quyền</footer></body></html>`;

test("a page says its title, date, address and publisher", () => {
  const head = `<title>Trang | Báo B</title><meta property="og:title" content="Thăm &amp; làm việc"><meta property="og:site_name" content="Báo B">
    <meta property="article:published_time" content="2024-03-05T17:30:00Z"><link rel="canonical" href="https://b.vn/1">`;
  expect(articleFromHtml(page(`<article>${BODY}</article>`, head))).toEqual({
    title: "Thăm & làm việc",
    text: PARAGRAPHS.join("\n"),
    url: "https://b.vn/1",
    source: "Báo B",
    published: "2024-03-06",
  });
});

test.each([
  [
    "JSON-LD",
    `<script type="application/ld+json">{"@graph": [{"@type": "NewsArticle", "datePublished": "2024-03-05T08:00:00+07:00"}]}</script>`,
  ],
  ["a time element", `<time datetime="2024-03-05">hôm nay</time>`],
])("the date by %s", (_, mark) => expect(articleFromHtml(page(mark + BODY)).published).toBe("2024-03-05"));

test.each([
  ["marked as the article's body", `<div>Tin khác</div><div itemprop="articleBody">${BODY}</div>`],
  ["in a class of a news system", `<div>Tin khác</div><div class="detail-content afcbc-body">${BODY}</div>`],
])("text %s is told from what stands around it", (_, body) =>
  expect(articleFromHtml(page(body)).text).toBe(PARAGRAPHS.join("\n")),
);

test("without marks, all paragraphs are found", () => {
  const { text } = articleFromHtml(page(`<div><div>${BODY}</div></div>`));
  for (const paragraph of PARAGRAPHS) expect(text).toContain(paragraph);
  expect(text).not.toContain("Bản quyền");
});

test("blocks and breaks are lines, white space is as a browser shows it, the headline is not repeated", () => {
  const body = `<article><h1>Tiêu đề</h1><p>Dòng\n   một<br>dòng <b>hai</b></p><ul><li>ba</li><li>bốn</li></ul><p>${"dài ".repeat(50)}</p></article>`;
  expect(articleFromHtml(page(body)).text).toBe(`Dòng một\ndòng hai\nba\nbốn\n${"dài ".repeat(50).trim()}`);
});

test("scripts neither run nor show", () => {
  const { text } = articleFromHtml(
    page(
      `<article><script>globalThis.hacked = true; document.write("x")</script>${BODY}<noscript>bật JS</noscript></article>`,
    ),
  );
  expect(text).toBe(PARAGRAPHS.join("\n"));
  expect(globalThis).not.toHaveProperty("hacked");
});

test.each([
  ["nothing is closed", `<article><p>${PARAGRAPHS.join("<p>")}`],
  ["closed in the wrong order", `<div><article><b><p>${PARAGRAPHS.join("</b></p><p><b>")}</div></article></b>`],
  ["a fragment", PARAGRAPHS.join("<br>")],
  ["cut inside a tag", `${page(`<article>${BODY}</article>`).slice(0, -40)}<div class="`],
])("broken HTML still gives its text: %s", (_, html) => {
  for (const paragraph of PARAGRAPHS) expect(articleFromHtml(html).text).toContain(paragraph);
});

test.each([
  ["deep", "<div>".repeat(25_000)],
  ["deep in tables", "<table><tr><td>".repeat(9_000)],
  ["more tags than a page has", "<p>a".repeat(300_000)],
  ["only opening signs", "<".repeat(1_000_000)],
])("hostile nesting or size: %s", (_, start) => {
  const began = Date.now();
  expect(articleFromHtml(start + PARAGRAPHS.join(" ")).text).toContain(PARAGRAPHS[2]);
  expect(Date.now() - began).toBeLessThan(5_000);
});

test("any string at all gives a text", () => {
  const soup = fc.array(
    fc.constantFrom(
      "<p>",
      "</p>",
      "<html>",
      "<body ",
      "<!--",
      "-->",
      "<script>",
      "&amp;",
      "&#x",
      "<svg><",
      '"',
      ">",
      "chữ ",
      "</body>",
      "<![CDATA[",
    ),
  );
  fc.assert(fc.property(soup, (parts) => expect(typeof articleFromHtml(parts.join("")).text).toBe("string")));
});

test("as files: encoded, empty and named", async () => {
  const { articles, rejections } = await readFiles({
    "bai-1.html": Buffer.from(page(`<article>${BODY}</article>`), "utf16le"),
    "rong.htm": page("<script>1</script>").replace(/<(nav|footer)>.*?<\/\1>/g, ""),
  });
  expect(articles).toMatchObject([{ id: "bai-1", text: PARAGRAPHS.join("\n") }]);
  expect(rejections).toMatchObject([{ code: "EMPTY", path: "rong.htm" }]);
});
