/** Index of the last item that begins before token `first`, -1 where none does. The items stand in the order of the text. */
export function lastBefore(items: readonly { readonly first: number }[], first: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (items[middle]!.first < first) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
