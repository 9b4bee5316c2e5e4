import { gunzipped } from "./gunzipped";
import { peek } from "./peek";

const GZIP = Buffer.from([0x1f, 0x8b]);

/** The stream as it is, or decompressed where it is gzip, whatever its name says. */
export async function* decompressed(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const { start, whole } = await peek(source, GZIP.length);
  yield* start.subarray(0, GZIP.length).equals(GZIP) ? gunzipped(whole) : whole;
}
