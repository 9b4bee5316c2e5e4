import type { Input, Reader } from "./Reader";
import { readJsonLines } from "./readJsonLines";
import { readText } from "./readText";

const BLANK = /^[\s\ufeff\u0000]*$/;

/** An input without a name to tell its format by (standard input, a pipe): JSON lines when it starts with "{", else text. */
export const readStream: Reader = async function* (input, limits) {
  const iterator = input.open()[Symbol.asyncIterator]();
  const seen: Buffer[] = [];
  let start = "";
  while (BLANK.test(start)) {
    const { done, value } = await iterator.next();
    if (done) break;
    seen.push(value);
    start = value.toString("latin1", 0, 64).replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, "");
  }
  const whole: Input = { ...input, open: () => resume(seen, iterator) };
  const reader = /^[\s\u0000]*\{/.test(start) ? readJsonLines : readText;
  yield* reader(whole, limits);
};

async function* resume(seen: Buffer[], rest: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  yield* seen;
  yield* { [Symbol.asyncIterator]: () => rest };
}
