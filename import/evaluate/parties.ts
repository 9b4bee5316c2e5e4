import type { AnnotatedSide } from "./Annotation";
import { comparableName } from "./comparableName";

const KINDS = ["people", "agencies", "provinces", "countries"] as const;

/** The named parties of a side, each as "kind: name". */
export function parties(side: AnnotatedSide): Set<string> {
  return new Set(KINDS.flatMap((kind) => side[kind].map((name) => `${kind}: ${comparableName(name)}`)));
}

/** The parties by which a side is recognised: a country counts only where the side has no other party. */
export function distinctive(side: ReadonlySet<string>): ReadonlySet<string> {
  const named = new Set([...side].filter((party) => !party.startsWith("countries: ")));
  return named.size > 0 ? named : side;
}

/** How many the sets have in common. */
export function common(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const item of a) if (b.has(item)) count++;
  return count;
}
