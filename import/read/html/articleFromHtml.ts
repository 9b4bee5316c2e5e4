import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { publishedDate } from "../publishedDate";
import type { DomDocument, DomElement, DomNode } from "./Dom";
import { BODY_SELECTORS, PUBLISHED_MARKS, SOURCE_MARKS, TITLE_MARKS, URL_MARKS, type PageMark } from "./pageMarks";
import { publishedInJsonLd } from "./publishedInJsonLd";
import { readingText, tidyLines } from "./readingText";
import { walk } from "./walk";

export interface PageArticle {
  readonly title: string | null;
  readonly text: string;
  readonly url: string | null;
  readonly source: string | null;
  readonly published: string | null;
}

/** Pages of news have a few thousand tags; above this, only the text is taken, without building a document. */
const MAX_TAGS = 30_000;
/** Readability looks at every element many times, and at what is above it. */
const MAX_READABILITY_ELEMENTS = 5_000;
const MAX_READABILITY_DEPTH = 200;
/** An element with less is a teaser or a caption, not the article. */
const MIN_BODY_CHARS = 150;

/** The article that a page holds. Never runs its scripts, never fetches anything; broken markup still gives its text. */
export function articleFromHtml(html: string): PageArticle {
  if (tooManyTags(html)) return { title: null, text: textWithoutTags(html), url: null, source: null, published: null };
  const { document } = parseHTML(wholePage(html));
  const marks = {
    title: firstOf(document, TITLE_MARKS),
    url: firstOf(document, URL_MARKS, webAddress),
    source: firstOf(document, SOURCE_MARKS),
    published: firstOf(document, PUBLISHED_MARKS, publishedDate) ?? publishedInJsonLd(document),
  };
  // Last: Readability takes the document apart.
  return { ...marks, text: bodyText(document, marks.title) };
}

/** A fragment gets a page around it. The doctype goes: in linkedom nothing follows it as a sibling. */
function wholePage(html: string): string {
  const page = html.replace(/<!doctype[^>]{0,1000}>/gi, "");
  return /<(?:html|body)[\s>]/i.test(page) ? page : `<html><body>${page}</body></html>`;
}

function firstOf(
  document: DomDocument,
  marks: readonly PageMark[],
  read: (value: string) => string | null = (v) => v,
): string | null {
  for (const [selector, attribute] of marks) {
    const element = document.querySelector(selector);
    const value = attribute ? element?.getAttribute(attribute) : element?.textContent;
    const found = value && read(value.replace(/\s+/g, " ").trim());
    if (found) return found;
  }
  return null;
}

function webAddress(value: string): string | null {
  return /^https?:\/\//i.test(value) ? value : null;
}

/** By the marks of the page, else by Readability's guess, else all there is. The title is not repeated in the text. */
function bodyText(document: DomDocument, title: string | null): string {
  const isTitle = (element: DomElement) =>
    element.nodeName === "H1" && element.textContent?.replace(/\s+/g, " ").trim() === title;
  for (const selector of BODY_SELECTORS) {
    for (const element of document.querySelectorAll(selector)) {
      const text = readingText(element, isTitle);
      if (text.length >= MIN_BODY_CHARS) return text;
    }
  }
  const all = readingText(document, isTitle);
  const guess = all.length >= MIN_BODY_CHARS ? readabilityText(document) : null;
  return guess && guess.length >= MIN_BODY_CHARS ? guess : all;
}

/** Readability changes the document that it reads, so it must come last. It may fail on what is no page: then there is no guess. */
function readabilityText(document: DomDocument): string | null {
  if (depthOf(document) > MAX_READABILITY_DEPTH) return null;
  try {
    const options = { maxElemsToParse: MAX_READABILITY_ELEMENTS, serializer: (node: DomNode) => readingText(node) };
    return new Readability(document, options).parse()?.content ?? null;
  } catch {
    return null;
  }
}

function depthOf(document: DomDocument): number {
  let deepest = 0;
  walk(document, (_, depth) => {
    deepest = Math.max(deepest, depth);
    return true;
  });
  return deepest;
}

function tooManyTags(html: string): boolean {
  let tags = 0;
  for (let at = html.indexOf("<"); at >= 0; at = html.indexOf("<", at + 1)) if (++tags > MAX_TAGS) return true;
  return false;
}

function textWithoutTags(html: string): string {
  return tidyLines(html.replace(/<[^<>]*>/g, "\n").replace(/[\t\f\r ]+/g, " "));
}
