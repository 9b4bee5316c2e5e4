import type { Article } from "../article";
import type { Facts } from "../facts";
import type { IdentityLine } from "./identityLines";
import { marksOf } from "./marksOf";
import { segmentsOf, type Segment } from "./segmentsOf";
import { personLines, visitLines } from "./visitLines";

const STYLE = `
  :root { color-scheme: light dark; font: 16px/1.6 system-ui, sans-serif; }
  body { max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }
  .text { white-space: pre-wrap; }
  .text span { border-radius: 3px; }
  .person { background: #7dd3fc66; } .agency { background: #fcd34d66; } .province { background: #86efac66; }
  .country { background: #f0abfc66; } .place { background: #a5b4fc66; }
  .position { font-weight: 600; }
  .visit { text-decoration: underline 2px #dc2626; text-underline-offset: 4px; }
  section { border-top: 1px solid #8888; margin-top: 2rem; }
  blockquote { margin: .25rem 0 .75rem; padding-left: .75rem; border-left: 3px solid #dc2626; }
`;

const LEGEND = ["person", "agency", "province", "country", "place", "position", "visit"];

const ESCAPES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ESCAPES[sign] as string);
}

function mark({ text, marks }: Segment): string {
  if (marks.length === 0) return escape(text);
  const classes = [...new Set(marks.map(({ kind }) => kind))].join(" ");
  const labels = marks.map(({ label }) => label).join("\n");
  return `<span class="${classes}" title="${escape(labels)}">${escape(text)}</span>`;
}

function section(article: Article, facts: Facts): string {
  const visits = visitLines(facts).map(
    (line, i) => `<p>${escape(line)}</p><blockquote>${escape(facts.visits[i]?.evidence ?? "")}</blockquote>`,
  );
  return `<section>
<h2>${escape(article.title ?? article.id)}</h2>
<div class="text">${segmentsOf(article.text, marksOf(facts)).map(mark).join("")}</div>
<h3>Visits</h3>
${visits.join("\n") || "<p>None.</p>"}
<h3>People</h3>
<ul>${personLines(facts)
    .map((line) => `<li>${escape(line)}</li>`)
    .join("")}</ul>
</section>`;
}

function identitySection(lines: readonly IdentityLine[]): string {
  if (lines.length === 0) return "";
  const items = lines.map(({ what, why }) => `<li>${[what, ...why].map(escape).join("<br>")}</li>`);
  return `<section>
<h2>Who is who</h2>
<ul>${items.join("")}</ul>
</section>`;
}

/** A page of its own, without scripts and without anything fetched: each article with its facts marked, the rules in the tooltips. */
export function explainInHtml(
  explained: readonly { article: Article; facts: Facts }[],
  identities: readonly IdentityLine[] = [],
): string {
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<title>Visitgraph: articles explained</title>
<style>${STYLE}</style>
</head>
<body>
<p class="text">${LEGEND.map((kind) => `<span class="${kind}">${kind}</span>`).join("  ")}</p>
${explained.map(({ article, facts }) => section(article, facts)).join("\n")}
${identitySection(identities)}
</body>
</html>
`;
}
