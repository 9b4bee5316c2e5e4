import { toneKey } from "../../src/shared/vietnamese";
import { listOf } from "../listOf";
import type { PartyRef, PositionClaim } from "./Contribution";
import { mostStated } from "./mostStated";

export interface StatedPosition {
  readonly article: string;
  readonly position: PositionClaim;
  /** A curator has said that it is right. */
  readonly confirmed: boolean;
}

/** One position of a person, in view of all articles that state it. */
export interface Service {
  readonly office: PartyRef;
  readonly title: string;
  readonly rank: number | null;
  /** The latest statement says that it is over. */
  readonly former: boolean;
  /** Partial dates between which the position is stated as held. */
  readonly from: string | null;
  readonly to: string | null;
  /** The first statement: its passage, article and offsets. */
  readonly evidence: string | null;
  readonly article: string;
  readonly start: number | null;
  readonly end: number | null;
  readonly confirmed: boolean;
}

export interface Career {
  readonly services: readonly Service[];
  /** Titles that go with no agency ("Chủ tịch nước"). */
  readonly titles: readonly string[];
  /** Holds no office in any article. */
  readonly private: boolean;
}

/** Sums up what articles state of a person's positions, by rules that no order of the statements changes. */
export function summariseCareer(statements: readonly StatedPosition[]): Career {
  const groups = new Map<string, StatedPosition[]>();
  const titles = new Map<string, string[]>();
  for (const statement of statements) {
    const { title, office } = statement.position;
    if (office) listOf(groups, `${office.id} ${toneKey(title)}`).push(statement);
    else listOf(titles, toneKey(title)).push(title);
  }
  return {
    services: [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => summariseService(group)),
    titles: [...titles.values()].map((spellings) => mostStated(spellings)!).sort(),
    private: statements.length === 0,
  };
}

function summariseService(statements: readonly StatedPosition[]): Service {
  const ordered = [...statements].sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
  const first = ordered.find(({ position }) => position.evidence !== null) ?? ordered[0]!;
  const dates = dated(statements.filter(({ position }) => !position.former));
  const over = dated(statements.filter(({ position }) => position.former));
  return {
    office: first.position.office!,
    title: mostStated(statements.map(({ position }) => position.title))!,
    rank: first.position.rank,
    former: statements.every(({ position }) => position.former) || (over.at(-1) ?? "") > (dates.at(-1) ?? ""),
    from: dates[0] ?? null,
    to: dates.at(-1) ?? null,
    evidence: first.position.evidence,
    article: first.article,
    start: first.position.span?.[0] ?? null,
    end: first.position.span?.[1] ?? null,
    confirmed: statements.some(({ confirmed }) => confirmed),
  };
}

function dated(statements: readonly StatedPosition[]): string[] {
  return statements.flatMap(({ position }) => position.date ?? []).sort();
}

/** By date, the undated last, then by article and passage. */
function sortKey({ article, position }: StatedPosition): string {
  return JSON.stringify([position.date ?? "~", article, position.span?.[0] ?? 0, position.title, position.former]);
}
