import type { LoadReport } from "../load/loadFacts";

/** One sentence for a person on what a load has done, or would do. */
export function describeLoad({ added, changed, unchanged, refused }: LoadReport, dryRun = false): string {
  const parts = [`${added} new`, `${changed} changed`, `${unchanged} unchanged`];
  if (refused > 0) parts.push(`${refused} facts refused because they are not in the text`);
  return `${dryRun ? "Articles, were this no dry run" : "Articles"}: ${parts.join(", ")}.`;
}
