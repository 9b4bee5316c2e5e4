import type { FactsItem } from "../../import/load/loadFacts";
import { textHash } from "../../import/textHash";

const MARKUP = `<img src="x" onerror="document.title='broken in'">`;
const QUOTE = `Sở Y tế tỉnh Cà Mau ${MARKUP} thăm Sở Y tế tỉnh Lai Châu`;

const side = (province: string) => ({
  provinces: [province],
  countries: [],
  agencies: [`Sở Y tế tỉnh ${province}`],
  people: [],
  lead: null,
});

const text = `${MARKUP}\n\nNgày 5/6/2024, ${QUOTE}.\n`;
const start = text.indexOf(QUOTE);

/** An article that tries to run a script in the reader's browser, by its headline, its text and its address. */
export const hostileArticle: FactsItem = {
  text,
  facts: {
    id: "hostile",
    title: MARKUP,
    url: "javascript:document.title='broken in'",
    source: MARKUP,
    published: "2024-06-05",
    textHash: textHash(text),
    extractor: "by hand",
    provinces: ["Cà Mau", "Lai Châu"],
    countries: [],
    agencies: ["Sở Y tế tỉnh Cà Mau", "Sở Y tế tỉnh Lai Châu"],
    people: [],
    visits: [
      {
        status: "done",
        kind: "visit",
        start: "2024-06-05",
        end: "2024-06-05",
        visitors: side("Cà Mau"),
        hosts: side("Lai Châu"),
        places: [],
        topics: [MARKUP],
        evidence: QUOTE,
        span: [start, start + QUOTE.length],
        rule: "by hand",
        confidence: 1,
      },
    ],
    mentions: [],
  },
};
