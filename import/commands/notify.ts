import { harmless } from "../harmless";

/** Tells a person what goes on: on stderr, as stdout is for data. A terminal that is gone is no reason to stop half-way. */
export function notify(message: string): void {
  process.stderr.write(`${harmless(message)}\n`, () => undefined);
}

process.stderr.on("error", () => undefined);
