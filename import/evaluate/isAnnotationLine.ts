import type { Rejection } from "../read/Rejection";

/** Whether what was refused as an article is an annotation in a file of them, a line each: it has no text, and was not meant to. */
export function isAnnotationLine({ code, raw }: Rejection): boolean {
  if (code !== "ARTICLE_INVALID" || raw === null) return false;
  try {
    const line = JSON.parse(Buffer.from(raw).toString("utf8")) as object;
    return "visits" in line && !("text" in line);
  } catch {
    return false;
  }
}
