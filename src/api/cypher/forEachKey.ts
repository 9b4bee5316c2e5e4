/** Makes a statement for `Loaders`: `body` is run for each `key` of `$keys`; `columns` are what is given of the rows that it returns. */
export const forEachKey = (body: string, columns: string) =>
  `UNWIND range(0, size($keys) - 1) AS index
WITH index, $keys[index] AS key
CALL (key) {
${body}
}
RETURN index, ${columns}`;
