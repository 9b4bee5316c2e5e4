import type { RequestHandler } from "express";
import { EventEmitter, once } from "node:events";
import { apiError } from "../apiError";

/** Knows the requests under way: when the service is about to close they are answered, and no other is taken. */
export class Drain {
  readonly #left = new EventEmitter();
  #running = 0;
  #closing = false;

  get isClosing(): boolean {
    return this.#closing;
  }

  readonly middleware: RequestHandler = (_request, response, next) => {
    if (this.#closing)
      return next(
        apiError("SHUTTING_DOWN", "The service is about to stop. Try again in a moment.", {
          status: 503,
          headers: { "retry-after": "5", connection: "close" },
        }),
      );
    this.#running += 1;
    response.once("close", () => {
      this.#running -= 1;
      this.#left.emit("left");
    });
    next();
  };

  /** Takes no more requests; resolves when those under way are answered, or when `patience` milliseconds are over. */
  async close(patience: number): Promise<void> {
    this.#closing = true;
    const signal = AbortSignal.timeout(patience);
    while (this.#running > 0 && !signal.aborted) await once(this.#left, "left", { signal }).catch(() => {});
  }
}
