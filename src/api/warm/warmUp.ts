import { setMaxListeners } from "node:events";
import { apiError } from "../apiError";
import { toGlobalId } from "../globalId";
import type { RowLabel } from "../rows";
import { SOME_NODES, WARM_QUERIES, type SomeIds } from "./warmQueries";

/** Answers a query for nobody; null where it could not. */
export type Answer = (
  query: string,
  variables: Readonly<Record<string, string>>,
  signal: AbortSignal,
) => Promise<Found | null>;

interface Found {
  readonly [field: string]: { readonly nodes: readonly { readonly [key: string]: unknown }[] } | undefined;
}

/**
 * Has Neo4j plan the statements of every field before the first client waits for them: a plan takes longer than its statement, and of many
 * clients that ask at once all would be too late. Returns when it is done, or after `patience` milliseconds; what fails, or is not done
 * by then, is left for the first client.
 */
export async function warmUp(answer: Answer, patience: number): Promise<void> {
  const giveUp = new AbortController();
  // Many statements at a time listen to it.
  setMaxListeners(0, giveUp.signal);
  const late = setTimeout(() => giveUp.abort(apiError("REQUEST_CANCELLED", "Warming up took too long.")), patience);
  const ids = { ...idsIn(await answer(SOME_NODES, {}, giveUp.signal)), today: new Date().toISOString().slice(0, 10) };
  // One after the other, as each asks several things at once.
  for (const query of WARM_QUERIES) if (!giveUp.signal.aborted) await answer(query, ids, giveUp.signal);
  clearTimeout(late);
}

function idsIn(found: Found | null): SomeIds {
  const idOf = (value: unknown, label: RowLabel) =>
    (value as { id?: string } | undefined)?.id ?? toGlobalId({ label, id: "none" });
  const first = (field: string) => found?.[field]?.nodes[0];
  const pair = first("whoVisitedWhom");
  return {
    person: idOf(first("people"), "Person"),
    agency: idOf(first("agencies"), "Agency"),
    province: idOf(first("provinces"), "Province"),
    country: idOf(first("countries")?.["party"], "Country"),
    article: idOf(first("articles"), "Article"),
    visitor: idOf(pair?.["visitor"], "Agency"),
    host: idOf(pair?.["host"], "Agency"),
  };
}
