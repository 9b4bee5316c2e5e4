import { listOf } from "../../listOf";
import { claimKey, claimKind, type ClaimKind } from "./claimKey";
import { connectClaims, type Connections } from "./connectClaims";
import type { Judgement, Verdict } from "./Judgement";
import { liveJudgements } from "./liveJudgements";
import { settleIdentity, type Constraints } from "./settleIdentity";

/** What curators say, all together. It is a function of the set of judgements: their order does not matter. */
export interface Curation {
  /** By `mentionKey`. */
  readonly people: Constraints;
  /** By `reportKey`. */
  readonly visits: Constraints;
  /** What an agency goes by: the smallest id of those judged to be one with it; its own where nobody judged. */
  readonly agencyOf: (id: string) => string;
  /** What was last said of a report or position, by its key: the judgement, and whether it is wrong. */
  readonly factAt: (key: string) => FactVerdict | undefined;
  /** The judgements by which a person's mentions are one, of those with these keys. */
  readonly joining: (keys: readonly string[]) => readonly Verdict[];
  readonly connections: Connections;
}

export interface FactVerdict {
  readonly judgement: string;
  readonly wrong: boolean;
}

export function createCuration(judgements: readonly Judgement[]): Curation {
  const live = liveJudgements(judgements);
  const about = (kind: ClaimKind) => live.filter(({ sides }) => claimKind(sides[0]![0]!) === kind);
  const people = about("person");
  const agencies = settleIdentity(about("agency"));
  const sames = new Map<string, Verdict[]>();
  for (const judgement of people.filter(({ kind }) => kind === "same")) {
    for (const key of judgement.sides.flat().map(claimKey)) listOf(sames, key).push(judgement);
  }
  return {
    people: settleIdentity(people),
    visits: settleIdentity(about("visit")),
    agencyOf: (id) => agencies.groupOf(id) ?? id,
    factAt: latestVerdicts(live),
    joining: (keys) => {
      const counts = new Map<Verdict, number>();
      for (const judgement of keys.flatMap((key) => sames.get(key) ?? []))
        counts.set(judgement, (counts.get(judgement) ?? 0) + 1);
      return [...counts].filter(([, count]) => count > 1).map(([judgement]) => judgement);
    },
    connections: connectClaims(judgements),
  };
}

function latestVerdicts(live: readonly Verdict[]): Curation["factAt"] {
  const verdicts = new Map<string, FactVerdict>();
  for (const { id, kind, sides } of live) {
    if (kind !== "reject" && kind !== "accept") continue;
    for (const key of sides.flat().map(claimKey))
      if (!verdicts.has(key)) verdicts.set(key, { judgement: id, wrong: kind === "reject" });
  }
  return (key) => verdicts.get(key);
}

/** Nobody has judged anything. */
export const NO_CURATION: Curation = createCuration([]);
