import fc from "fast-check";
import { Document } from "../../../import/extract/Document";
import { normalise } from "../../../import/extract/text/normalise";
import type { Article } from "../../../import/article";
import { decodeText } from "../../../import/read/encoding/decodeText";
import { articleFromHtml } from "../../../import/read/html/articleFromHtml";
import { factsOf } from "../harness";

/** What real inputs put between and within words. */
const NOISE = [
  ...["\u00ad", "\u200b", "\u200d", "\u2060", "\ufeff", "\u00a0", "\u202f", "\u2007", "\t", "\r", "\r\n", "\n"],
  ...[
    "😀",
    "👩‍⚕️",
    "🇻🇳",
    "\u{1f1fb}",
    "\u0301",
    "\u0323\u0302",
    "\u0302\u0323",
    "\ud800",
    "\udc00",
    "\u00d0",
    "\u00f0",
    "\u0000",
  ],
];
const WORDS =
  "Ngày 5/3/2024 , đoàn công tác tỉnh Hòa Bình do ông Lê Thị Thuý Phó Chủ tịch UBND thăm Sở Y tế Đắk Lắk .".split(" ");
const FORMS = ["NFC", "NFD", "NFKC", "NFKD"] as const;

const noisyText = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...WORDS) },
      { weight: 1, arbitrary: fc.constantFrom(...NOISE) },
      { weight: 2, arbitrary: fc.constant(" ") },
      { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 3 }) },
    ),
    { maxLength: 80 },
  )
  .chain((pieces) => fc.constantFrom(...FORMS).map((form) => pieces.map((piece) => piece.normalize(form)).join("")));

function article(text: string): Article {
  return { id: "text", title: null, text, url: null, source: null, published: null };
}

/** What the rules see of a raw passage. */
function clean(raw: string): string {
  return normalise(raw).text;
}

describe("the cleaned text and the way back", () => {
  test("every unit of the cleaned text comes from a raw span, in the order of the text", () => {
    fc.assert(
      fc.property(noisyText, (raw) => {
        const { text, toRaw } = normalise(raw);
        let last = 0;
        for (let at = 0; at < text.length; at++) {
          const [start, end] = toRaw(at, at + 1);
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(raw.length);
          last = start;
        }
      }),
      { numRuns: 300 },
    );
  });

  test("a span of whole tokens holds what the tokens say; a mark on a sign belongs to both", () => {
    fc.assert(
      fc.property(noisyText, (raw) => {
        const document = new Document(article(raw));
        for (const [index, token] of document.tokens.entries()) {
          const span = document.span(index, index + 1);
          expect(clean(raw.slice(...span))).toContain(token.text);
        }
        for (const [first, end] of document.sentences) {
          // A blank that the text lacks is put in.
          const said = document.slice(first, end).replaceAll(" ", "");
          expect(clean(raw.slice(...document.span(first, end))).replaceAll(" ", "")).toContain(said);
        }
      }),
      { numRuns: 300 },
    );
  });

  test("cleaning what is clean changes nothing", () => {
    fc.assert(
      fc.property(noisyText, (raw) => {
        const once = clean(raw);
        expect(clean(once)).toBe(once);
      }),
      { numRuns: 300 },
    );
  });
});

test("facts of noisy text point to where they stand", () => {
  fc.assert(
    fc.property(noisyText, (text) => {
      const { mentions, visits, people } = factsOf(text);
      for (const { span, surface } of mentions) expect(text.slice(...span)).toBe(surface);
      for (const { span, evidence } of visits) expect(text.slice(...span)).toBe(evidence);
      for (const { span } of people.flatMap(({ positions }) => positions)) expect(span![0]).toBeLessThan(span![1]);
    }),
    { numRuns: 200 },
  );
});

const SENTENCE =
  "Ngày 5/3/2024, đoàn công tác tỉnh Hoà Bình do ông Lê Văn Hải, Phó Chủ tịch UBND tỉnh làm trưởng đoàn đã đến thăm Sở Y tế tỉnh Đắk Lắk.";

function namesIn(text: string): string[] {
  return factsOf(text).mentions.map(({ kind, name }) => `${kind} ${name}`);
}

test.each([
  ["decomposed", (text: string) => text.normalize("NFD")],
  ["with a byte order mark", (text: string) => `\ufeff${text}`],
  ["with Windows line ends", (text: string) => `${text}\r\n`],
  ["with soft hyphens within words", (text: string) => text.replace(/(?<=\p{L})(?=\p{L}\p{L}\b)/gu, "\u00ad")],
  ["with zero-width spaces between words", (text: string) => text.replaceAll(" ", "\u200b \u200b")],
  ["with no-break spaces", (text: string) => text.replaceAll(" ", "\u00a0")],
  ["with emoji before it", (text: string) => `😀👩‍⚕️🇻🇳 ${text}`],
  ["with the letter eth for Đ", (text: string) => text.replaceAll("Đ", "\u00d0")],
])("text %s has the same names", (_, change) => {
  expect(namesIn(change(SENTENCE))).toEqual(namesIn(SENTENCE));
});

describe("HTML", () => {
  const escape = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

  test("spans are of the text that was read, whatever the page did to it", () => {
    const wrap = fc.constantFrom<(text: string) => string>(
      (text) => `<p>${text}</p>`,
      (text) => `<div><b>${text}</b></div>`,
      (text) => `${text}<br>`,
      (text) => `<p>${text.replaceAll(" ", "&nbsp;")}</p>`,
      (text) => `<p>${[...text].map((letter) => `&#${letter.codePointAt(0)};`).join("")}</p>`,
      (text) => `<p>${text}</p><script>"${text}"</script>`,
    );
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(SENTENCE, SENTENCE.normalize("NFD")), wrap), { minLength: 1, maxLength: 3 }),
        (pieces) => {
          const { text } = articleFromHtml(
            `<html><body>${pieces.map(([piece, wrapped]) => wrapped(escape(piece))).join("\n")}</body></html>`,
          );
          const { mentions, visits } = factsOf(text);
          expect(mentions.length).toBeGreaterThan(0);
          for (const { span, surface } of mentions) expect(text.slice(...span)).toBe(surface);
          for (const { span, evidence } of visits) expect(text.slice(...span)).toBe(evidence);
        },
      ),
      { numRuns: 30 },
    );
  });
});

test("what was written in UTF-8 or UTF-16 is read as it was written", () => {
  const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, "utf16le");
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...WORDS, "😀", "\u00a0", "\r\n", "\u00ad"), { minLength: 1 }), (pieces) => {
      const text = `Sở Y tế ${pieces.join(" ")}`;
      for (const bytes of [Buffer.from(text), utf16(text)]) {
        const decoded = decodeText(bytes);
        expect(decoded.kind === "failed" ? decoded.reason : decoded.text).toBe(text);
      }
    }),
    { numRuns: 60 },
  );
});
