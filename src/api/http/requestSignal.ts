import type { Response } from "express";
import { apiError } from "../apiError";

/**
 * Is aborted when nobody waits for the answer any more: the client has gone, or the operation has taken longer than `timeout`
 * milliseconds.
 */
export function requestSignal(response: Response, timeout: number): AbortSignal {
  const controller = new AbortController();
  const late = setTimeout(() => {
    const message = "The query took too long and was stopped. Ask for less, or narrow it down by a filter.";
    controller.abort(apiError("QUERY_TIMEOUT", message, { status: 503 }));
  }, timeout);
  response.once("close", () => {
    clearTimeout(late);
    if (!response.writableFinished)
      controller.abort(apiError("REQUEST_CANCELLED", "The client has gone before it was answered.", { status: 499 }));
  });
  return controller.signal;
}
