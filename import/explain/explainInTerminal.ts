import type { Article } from "../article";
import type { Facts } from "../facts";
import { harmless } from "../harmless";
import type { IdentityLine } from "./identityLines";
import { marksOf, type MarkKind } from "./marksOf";
import { segmentsOf, type Segment } from "./segmentsOf";
import { personLines, visitLines } from "./visitLines";

/** SGR codes of ECMA-48. Colours say what is named; the underline is the evidence of a visit, bold a position. */
const STYLES: Record<MarkKind, string> = {
  person: "36",
  agency: "33",
  province: "32",
  country: "35",
  place: "34",
  position: "1",
  visit: "4",
};
const RESET = "\x1b[0m";

function paint({ text, marks }: Segment): string {
  if (marks.length === 0) return harmless(text);
  return `\x1b[${marks.map(({ kind }) => STYLES[kind]).join(";")}m${harmless(text)}${RESET}`;
}

function legend(): string {
  return (Object.keys(STYLES) as MarkKind[]).map((kind) => `\x1b[${STYLES[kind]}m${kind}${RESET}`).join("  ");
}

/** The article with its facts marked, and below it the visits, each with its rule, and the people. */
export function explainInTerminal(article: Article, facts: Facts, colour: boolean): string {
  const text = colour ? segmentsOf(article.text, marksOf(facts)).map(paint).join("") : harmless(article.text);
  const visits = visitLines(facts);
  return [
    `== ${harmless(article.id)}${article.title ? `: ${harmless(article.title)}` : ""}`,
    ...(colour ? [legend()] : []),
    "",
    text.trimEnd(),
    "",
    ...(visits.length > 0
      ? visits.flatMap((line, i) => [line, `   "${facts.visits[i]?.evidence ?? ""}"`])
      : ["No visit."]
    ).map(harmless),
    "",
    ...personLines(facts).map(harmless),
    "",
  ].join("\n");
}

/** What the articles have in common, each with its reasons; empty where it is nothing. */
export function identitiesInTerminal(lines: readonly IdentityLine[]): string {
  if (lines.length === 0) return "";
  const told = lines.flatMap(({ what, why }) => [what, ...why.map((reason) => `   ${reason}`)]);
  return ["== Who is who", "", ...told.map(harmless), ""].join("\n");
}
