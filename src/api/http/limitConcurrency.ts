import type { RequestHandler } from "express";
import { apiError } from "../apiError";

/** Lets at most so many requests through at the same time, and tells the others to come back in a second. */
export function limitConcurrency(most: number): RequestHandler {
  let running = 0;
  return (_request, response, next) => {
    if (running >= most)
      return next(
        apiError("OVERLOADED", "The service answers as many queries as it can just now. Try again in a moment.", {
          status: 503,
          headers: { "retry-after": "1" },
        }),
      );
    running += 1;
    response.once("close", () => (running -= 1));
    next();
  };
}
