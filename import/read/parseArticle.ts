import { z } from "zod";
import { wordIssues } from "../../src/shared/wordIssues";
import type { Article } from "../article";
import { publishedDate } from "./publishedDate";
import { accept, reject, type ReadResult } from "./ReadResult";
import type { Place } from "./Rejection";

const optional = z
  .string()
  .nullish()
  .transform((value) => value?.trim() || null);

/** An article as a record of a data file. What else the record holds is left out. */
const Record = z.object({
  id: z.union([z.string(), z.number().int()]).transform(String).pipe(z.string().trim().min(1).max(500)),
  title: optional,
  text: z.string(),
  url: optional,
  source: optional,
  published: z
    .unknown()
    .optional()
    .transform((value) => (typeof value === "string" ? value.trim() : value == null ? "" : JSON.stringify(value))),
});

/** A record of a data file as an article, or its rejection. */
export function parseArticle(
  record: unknown,
  path: string,
  found: { place: Partial<Place>; raw: Uint8Array },
): ReadResult {
  const parsed = Record.safeParse(record);
  if (!parsed.success) return reject("ARTICLE_INVALID", path, wordIssues(parsed.error, record), found);
  const { published: stated, ...fields } = parsed.data;
  const article: Article = { ...fields, published: publishedDate(stated) };
  if (article.text.trim() === "") return reject("EMPTY", path, `article ${article.id} holds no text`, found);
  return accept(article, path, found.place, stated && !article.published ? unreadDate(article.id, stated) : undefined);
}

function unreadDate(id: string, stated: string): string {
  return `article ${id} is taken without its date: "${stated.slice(0, 40)}" is no day of publication`;
}
