import { lowerBound } from "../lowerBound";

/** Index of the last item that begins before token `first`, -1 where none does. The items stand in the order of the text. */
export function lastBefore(items: readonly { readonly first: number }[], first: number): number {
  return lowerBound(items, first, (item) => item.first) - 1;
}
