import { Readable } from "node:stream";
import { createGunzip } from "node:zlib";

/** The stream decompressed (several gzip members in a row are one stream). Damage is an error of the result. */
export function gunzipped(source: AsyncIterable<Buffer>): AsyncIterable<Buffer> {
  const input = Readable.from(source);
  const output = createGunzip();
  input.on("error", (error) => output.destroy(error));
  output.on("close", () => input.destroy());
  return input.pipe(output);
}
