import type { Article } from "../article";
import { NOWHERE, rejection, type Place, type Rejection, type RejectionCode } from "./Rejection";

/** What one input turned out to be. */
export type ReadResult =
  | {
      readonly kind: "article";
      readonly article: Article;
      readonly path: string;
      readonly place: Place;
      /** What could not be read of it and was left out. */
      readonly notice?: string;
    }
  | { readonly kind: "rejected"; readonly rejection: Rejection };

/** The result for an input that was read. */
export function accept(article: Article, path: string, place: Partial<Place> = {}, notice?: string): ReadResult {
  return { kind: "article", article, path, place: { ...NOWHERE, ...place }, ...(notice && { notice }) };
}

/** The result for an input that was refused. */
export function reject(
  code: RejectionCode,
  path: string,
  reason: string,
  found?: { place?: Partial<Place>; raw?: Uint8Array | null },
): ReadResult {
  return { kind: "rejected", rejection: rejection(code, path, reason, found) };
}

/** The result, whose rejection or notice says in what part of its file it stands. */
export function within(part: string, result: ReadResult): ReadResult {
  if (result.kind === "article") return result.notice ? { ...result, notice: `${part}: ${result.notice}` } : result;
  return { ...result, rejection: { ...result.rejection, reason: `${part}: ${result.rejection.reason}` } };
}
