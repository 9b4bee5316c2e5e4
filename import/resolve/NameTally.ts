/** How many articles write an entity's name in which way: `names` sorted, `counts` beside it. */
export interface NameTally {
  readonly names: readonly string[];
  readonly counts: readonly number[];
}

/** Adds to a tally: `changes` gives for each spelling by how many articles it is now stated more, or fewer. Empty when none is left. */
export function addToTally({ names, counts }: NameTally, changes: ReadonlyMap<string, number>): NameTally {
  const total = new Map(names.map((name, i) => [name, counts[i]!]));
  for (const [name, change] of changes) total.set(name, (total.get(name) ?? 0) + change);
  const left = [...total].filter(([, count]) => count > 0).sort(([a], [b]) => (a < b ? -1 : 1));
  return { names: left.map(([name]) => name), counts: left.map(([, count]) => count) };
}

/** The spelling that most articles use; among equals the smallest. */
export function displayName({ names, counts }: NameTally): string | null {
  return names[counts.indexOf(Math.max(...counts))] ?? null;
}

/** What a thing is found by: the search forms of all the ways in which it is written, each word once. */
export function foldedNames({ names }: NameTally, searchForm: (name: string) => string): string {
  return [...new Set(names.flatMap((name) => searchForm(name).split(" ")))].join(" ");
}
