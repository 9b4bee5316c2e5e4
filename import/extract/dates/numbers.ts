/** "Một" to "mười", in order. */
export const NUMBERS = ["một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười"];

/** The number that is printed in words, up to ten, or in digits. */
export function countOf(printed: string): number {
  return NUMBERS.indexOf(printed.toLowerCase()) + 1 || Number(printed);
}
