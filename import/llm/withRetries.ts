import { setTimeout as pause } from "node:timers/promises";

/** A failure that may pass: worth another attempt, after `afterMs` where the other side says so. */
export class Passing extends Error {
  readonly failure: Error;
  readonly afterMs: number;

  constructor(failure: Error, afterMs = 0) {
    super(failure.message);
    this.failure = failure;
    this.afterMs = afterMs;
  }
}

export interface RetryOptions {
  readonly attempts: number;
  readonly firstDelayMs: number;
  readonly maxDelayMs: number;
  /** Ends the waiting. */
  readonly signal?: AbortSignal;
}

/** Tries again after what is `Passing`, each time after twice the delay, with jitter; the last failure is thrown. */
export async function withRetries<T>(
  attempt: () => Promise<T>,
  { attempts, firstDelayMs, maxDelayMs, signal }: RetryOptions,
): Promise<T> {
  for (let number = 1; ; number++) {
    try {
      return await attempt();
    } catch (error) {
      if (!(error instanceof Passing)) throw error;
      if (number >= attempts) throw error.failure;
      const backoff = firstDelayMs * 2 ** (number - 1) * (0.5 + Math.random() / 2);
      await pause(Math.min(maxDelayMs, Math.max(error.afterMs, backoff)), undefined, { signal });
    }
  }
}
