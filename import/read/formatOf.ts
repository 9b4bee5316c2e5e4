import { csvForm } from "./csvForm";
import { detectUtf16 } from "./encoding/utf16";

/** What formats start with, by the extension that they have as files. RTF starts with a brace as well. */
const STARTS: readonly (readonly [start: RegExp, extension: string])[] = [
  [/^WARC\/\d/, "warc"],
  [/^\s*\{(?!\\)/, "jsonl"],
  [/^\s*<(?:\?xml\s[^>]*>\s*(?:<[!?][^>]*>\s*)*<)?(?:rss|feed|rdf:RDF)[\s>]/i, "xml"],
  [/^\s*<[!?a-z]/i, "html"],
];

/** The format of an input that has no name to tell it by, as an extension: by how it starts, "txt" where it starts as none of them. */
export function formatOf(start: Buffer): string {
  const text = new TextDecoder(detectUtf16(start) ?? "latin1")
    .decode(start)
    .replace(/^(?:\ufeff|\u00ef\u00bb\u00bf)/, "");
  const found = STARTS.find(([pattern]) => pattern.test(text));
  if (found) return found[1];
  const [firstLine = ""] = text.trimStart().split(/\r?\n|\r/, 1);
  return typeof csvForm(firstLine) === "string" ? "txt" : "csv";
}
