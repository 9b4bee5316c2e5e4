import { IDENTITY_KINDS, type IdentityFigure, type IdentityKind, type JudgedPair } from "./scoreIdentity";

/** The figures as a table for people. */
export function formatIdentity(figures: Record<IdentityKind, IdentityFigure>): string {
  return IDENTITY_KINDS.map((kind) => {
    const { joined, apart, notExtracted, pairs, share } = figures[kind];
    const rest = `${joined} of ${pairs} joined, ${apart} apart, ${notExtracted} not extracted`;
    return `${kind.padEnd(18)} ${share === null ? "-    " : share.toFixed(3)}   ${rest}`;
  }).join("\n");
}

/** Whether the pair is not as it should be; one that could not be looked at is never right. */
export function isMiss({ kind, verdict }: JudgedPair): boolean {
  return verdict !== (kind.startsWith("same") ? "joined" : "apart");
}

/** One line a miss: kind, verdict, the pair, separated by tabs. */
export function formatIdentityMiss({ kind, verdict, pair }: JudgedPair): string {
  return [kind, verdict, pair].join("\t");
}
