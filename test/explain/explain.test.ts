import fc from "fast-check";
import { explainInHtml } from "../../import/explain/explainInHtml";
import { explainInTerminal, identitiesInTerminal } from "../../import/explain/explainInTerminal";
import { identityLines } from "../../import/explain/identityLines";
import type { Mark } from "../../import/explain/marksOf";
import { segmentsOf } from "../../import/explain/segmentsOf";
import type { Article } from "../../import/article";
import type { Facts } from "../../import/facts";
import { loadKnowledge } from "../../import/knowledge";
import { createResolver } from "../../import/resolve/createResolver";
import { careers, journeys } from "../load/stories";

const text = "Đoàn tỉnh Hà Nam do ông Lê Văn Tư dẫn đầu thăm Sở Y tế.";
const spanOf = (passage: string): [number, number] => [text.indexOf(passage), text.indexOf(passage) + passage.length];
const article: Article = { id: "a", title: null, text, url: null, source: null, published: null };
const nobody = { provinces: [], countries: [], agencies: [], people: [], lead: null };
const facts: Facts = {
  ...{ id: "a", title: null, url: null, source: null, published: null, textHash: "sha256:0", extractor: "rules@0" },
  ...{ provinces: ["Hà Nam"], countries: [], agencies: ["Sở Y tế"], people: [{ name: "Lê Văn Tư", positions: [] }] },
  visits: [
    {
      ...{ status: "done", kind: "visit", start: "2024-02-22", end: "2024-02-22", places: [], topics: [] },
      visitors: { ...nobody, provinces: ["Hà Nam"], people: ["Lê Văn Tư"], lead: "Lê Văn Tư" },
      hosts: { ...nobody, agencies: ["Sở Y tế"] },
      ...{ evidence: text, span: [0, text.length], rule: "lead-verb", confidence: 0.9 },
    },
  ],
  mentions: [
    { kind: "province", name: "Hà Nam", surface: "tỉnh Hà Nam", span: spanOf("tỉnh Hà Nam") },
    { kind: "person", name: "Lê Văn Tư", surface: "Lê Văn Tư", span: spanOf("Lê Văn Tư") },
  ],
};

test("segments joined are the text, and each mark covers exactly its span", () => {
  const spans = fc.array(
    fc.tuple(fc.nat(40), fc.nat(40)).map(([a, b]): [number, number] => [Math.min(a, b), Math.max(a, b)]),
  );
  fc.assert(
    fc.property(fc.string({ minLength: 40, maxLength: 40, unit: "binary" }), spans, (string, all) => {
      const marks = all.map((span): Mark => ({ kind: "person", span, label: "" }));
      const segments = segmentsOf(string, marks);
      expect(segments.map((segment) => segment.text).join("")).toBe(string);
      for (const mark of marks) {
        expect(
          segments
            .filter(({ marks: on }) => on.includes(mark))
            .map((s) => s.text)
            .join(""),
        ).toBe(string.slice(...mark.span));
      }
    }),
  );
});

test("the terminal shows the names in colour, and each visit with its rule", () => {
  const shown = explainInTerminal(article, facts, true);
  expect(shown).toContain("\x1b[4;36mLê Văn Tư\x1b[0m");
  expect(shown).toContain(
    "1. done visit, 2024-02-22: Lê Văn Tư (lead), Hà Nam -> Sở Y tế [rule lead-verb, confidence 0.90]",
  );
});

test("without colour there are no escape codes, and those of the article can't reach the terminal", () => {
  const shown = explainInTerminal(
    { ...article, text: "a\x1b]0;x\x07b\n" },
    { ...facts, visits: [], mentions: [] },
    false,
  );
  expect(shown).toContain("a␛]0;x␇b\n");
  expect(shown).not.toContain("\x1b");
  expect(shown).toContain("No visit.");
});

test("the page marks the names, says the rule, and escapes what the article holds", () => {
  const hostile = "<script>alert(1)</script> & \"x\" 'y'";
  const page = explainInHtml([
    { article, facts },
    {
      article: { ...article, title: hostile, text: hostile },
      facts: { ...facts, visits: [], mentions: [], people: [] },
    },
  ]);
  expect(page).toContain(
    '<span class="visit person" title="visit 1, found by lead-verb\nperson: Lê Văn Tư">Lê Văn Tư</span>',
  );
  expect(page).not.toContain("<script");
  expect(page.match(/&lt;script&gt;alert\(1\)&lt;\/script&gt; &amp; &quot;x&quot; &#39;y&#39;/g)).toHaveLength(2);
  expect(page).toContain("default-src 'none'");
});

test("of several articles it says who and which visit is one, and why", () => {
  const knowledge = loadKnowledge();
  const resolve = createResolver(knowledge);
  const stories = [...careers, ...journeys].filter(({ facts: { id } }) =>
    /^(?:minister|secretary|stop-[12])$/.test(id),
  );
  const lines = identityLines(
    stories.map(({ facts: each, text: told }) => resolve(each, told)),
    knowledge,
  );
  expect(lines.map(({ what }) => what)).toEqual([
    "Bộ Y tế thăm Lào Cai: one visit in minister, secretary",
    "Mạc Quang Thiềng: one person in minister, secretary",
    "Thẩm Thị Nhã thăm Trường Trung học phổ thông Sa Pa: one visit in stop-1, stop-2",
    "Thẩm Thị Nhã: one person in stop-1, stop-2",
  ]);
  expect(lines[2]!.why).toEqual([
    "who went: Thẩm Thị Nhã (2)",
    "whom or where: Lào Cai (2)",
    "when: --09-12 (1), 2023-09-12 (1)",
  ]);
  expect(lines[1]!.why[0]).toMatch(/; dự kiến (?:chưa đến )?\d+(?:,\d+)? người trùng tên$/);
  expect(identitiesInTerminal(lines)).toContain(lines[1]!.why[0]);
  expect(explainInHtml([], lines)).toContain("Mạc Quang Thiềng: one person");
  expect(identitiesInTerminal([])).toBe("");
});
