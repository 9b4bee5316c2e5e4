import type { parseFeed } from "feedsmith";
import { articleFromHtml } from "./html/articleFromHtml";

/** An entry as a record for `parseArticle`. */
export interface FeedEntry {
  readonly id: string | undefined;
  readonly title: string | undefined;
  readonly text: string;
  readonly url: string | undefined;
  readonly source: string | undefined;
  readonly published: unknown;
}

function textOf(html: string | undefined): string {
  return html ? articleFromHtml(html).text : "";
}

/** The entries of a feed of any format, in its order. An entry's full content is preferred to its summary. */
export function feedEntries({ format, feed }: ReturnType<typeof parseFeed>): FeedEntry[] {
  switch (format) {
    case "rss":
      return (feed.items ?? []).map((item) => ({
        id: item.guid?.value ?? item.link,
        title: item.title,
        text: textOf(item.content?.encoded ?? item.description),
        url: item.link,
        source: feed.title,
        published: item.pubDate ?? item.dc?.dates?.[0],
      }));
    case "atom":
      return (feed.entries ?? []).map((entry) => ({
        id: entry.id ?? entry.links?.[0]?.href,
        title: entry.title?.value,
        text: textOf(entry.content?.value ?? entry.summary?.value),
        url: entry.links?.[0]?.href,
        source: feed.title?.value,
        published: entry.published ?? entry.updated,
      }));
    case "rdf":
      return (feed.items ?? []).map((item) => ({
        id: item.link,
        title: item.title,
        text: textOf(item.content?.encoded ?? item.description),
        url: item.link,
        source: feed.title,
        published: item.dc?.dates?.[0],
      }));
    case "json":
      return [];
  }
}
