/** How many buckets there are. */
export const BUCKETS = 1 << 12;

/** A small number made of a key, below `BUCKETS`: a table of which no key is in a word's bucket does not know the word. */
export function bucketOf(key: string): number {
  const { length } = key;
  return (
    (Math.imul(key.charCodeAt(0), 31) +
      Math.imul(key.charCodeAt(length - 1), 7) +
      Math.imul(key.charCodeAt(length >> 1), 131) +
      length) &
    (BUCKETS - 1)
  );
}
