/** A stretch of a passage: plain, or the name of a party of the visit. */
export interface Stretch {
  readonly text: string;
  readonly side: "visitor" | "host" | null;
}

export interface NamedParty {
  readonly name: string;
  readonly side: "visitor" | "host";
}

/**
 * Cuts a passage at the names that stand in it, so that each can be shown as what it is. The stretches in their order are the
 * passage, character for character. Of two names that start at the same place the longer one wins.
 */
export function markNames(passage: string, parties: readonly NamedParty[]): Stretch[] {
  const sideOf = new Map(parties.map(({ name, side }) => [key(name), side]));
  const names = [...sideOf.keys()].filter(Boolean).sort((a, b) => b.length - a.length);
  if (!names.length) return [{ text: passage, side: null }];
  // A name starts and ends where no letter goes on: "Hà Nam" is not named by "Hà Namur".
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{M}\\p{N}])(${names.map(escaped).join("|")})(?![\\p{L}\\p{M}\\p{N}])`,
    "giu",
  );
  return passage
    .split(pattern)
    .map((text) => ({ text, side: sideOf.get(key(text)) ?? null }))
    .filter(({ text }) => text !== "");
}

const key = (name: string) => name.trim().toLocaleLowerCase("vi");
/** A name as a pattern for exactly itself. */
const escaped = (name: string) => name.replace(/[\\^$.*+?()[\]{}|/]/gu, "\\$&");
