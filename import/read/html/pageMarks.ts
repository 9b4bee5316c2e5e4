/** Where pages say what they hold: knowledge of markup, most reliable first. Selectors are single and flat, so that deep nesting costs nothing. */

/** The element that holds the article's text: the standard mark, then the classes that Vietnamese news systems use. */
export const BODY_SELECTORS: readonly string[] = [
  '[itemprop="articleBody"]',
  ".article__body",
  ".article-body",
  ".article-content",
  ".detail-content",
  ".detail__content",
  ".content-detail",
  ".fck_detail",
  ".singular-content",
  ".entry-content",
  ".post-content",
  ".post-body",
  ".journal-content-article",
  ".news-content",
  ".ArticleContent",
  "#ArticleContent",
  "#divContent",
  "#content_detail",
  "article",
];

export type PageMark = readonly [selector: string, attribute: string | null];

/** A null attribute stands for the element's text. */
export const TITLE_MARKS: readonly PageMark[] = [
  ['meta[property="og:title"]', "content"],
  ["h1", null],
  ["title", null],
];

export const PUBLISHED_MARKS: readonly PageMark[] = [
  ['meta[property="article:published_time"]', "content"],
  ['meta[itemprop="datePublished"]', "content"],
  ['meta[name="pubdate"]', "content"],
  ['[itemprop="datePublished"]', "datetime"],
  ["time[datetime]", "datetime"],
];

export const URL_MARKS: readonly PageMark[] = [
  ['link[rel="canonical"]', "href"],
  ['meta[property="og:url"]', "content"],
];

export const SOURCE_MARKS: readonly PageMark[] = [
  ['meta[property="og:site_name"]', "content"],
  ['meta[name="application-name"]', "content"],
];

/** Elements whose content is no reading matter. */
export const SKIPPED_TAGS: ReadonlySet<string> = new Set(
  "SCRIPT STYLE TEMPLATE NOSCRIPT SVG MATH IFRAME OBJECT CANVAS AUDIO VIDEO NAV ASIDE FOOTER FORM BUTTON SELECT TEXTAREA HEAD TITLE META LINK".split(
    " ",
  ),
);

/** Elements that stand on lines of their own. */
export const BLOCK_TAGS: ReadonlySet<string> = new Set(
  (
    "ADDRESS ARTICLE BLOCKQUOTE BODY BR CAPTION CENTER DD DETAILS DIV DL DT FIGCAPTION FIGURE H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN OL P PRE SECTION " +
    "SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL"
  ).split(" "),
);
