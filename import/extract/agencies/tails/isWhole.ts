import type { Agency } from "../Agency";

/** A part of a part is no name that anyone uses. */
export function isWhole({ open, base }: Agency): boolean {
  return !open || !base.startsWith("Phòng ");
}
