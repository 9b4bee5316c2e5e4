import { innermost } from "../agencies/Agency";
import type { Bodies } from "../agencies/Bodies";
import type { Body } from "../agencies/Body";
import { partyLevel } from "../agencies/partyLevel";
import type { Chunk } from "../Chunk";
import type { Document } from "../Document";
import type { Lexicon } from "../lexicon/Lexicon";
import type { PlaceContext } from "../places/PlaceContext";
import { careers } from "./careers";
import { collectNames } from "./collectNames";
import { hold } from "./hold";
import { linkPositions } from "./linkPositions";
import { predecessors } from "./predecessors";
import type { Position } from "./Position";
import { resolvePosition } from "./resolvePosition";
import type { Held, RosterEntry } from "./RosterEntry";

/** Positions of someone before and after one that may tell of which place or state it is. */
const MAX_BESIDE = 20;

/** Who the article names and what they are: later mentions joined to the full name, every position with its body. */
export class Roster {
  readonly entries: readonly RosterEntry[];
  readonly #died: Lexicon["died"];
  readonly #heldAt = new Map<number, Held>();
  readonly #byChunk: ReadonlyMap<number, RosterEntry>;

  constructor(
    document: Document,
    chunks: readonly Chunk[],
    context: PlaceContext,
    bodies: Bodies,
    { leaderCountry, died }: Pick<Lexicon, "leaderCountry" | "died">,
  ) {
    this.#died = died;
    const links = linkPositions(document, chunks);
    const taken = new Set([...links.values()].flat());
    const around = { document, chunks, context, bodies, leaderCountry, taken };
    const { entries, byChunk } = collectNames(chunks, document.tokens, leaderCountry);
    this.entries = entries;
    this.#byChunk = byChunk;
    for (const entry of entries) {
      const stated = entry.chunks.flatMap((person) => links.get(person) ?? []);
      const own = stated.map((chunk) => (chunks[chunk] as Chunk & { kind: "position" }).position);
      for (const [index, position] of own.entries()) {
        const chunk = stated[index]!;
        const beside = own.slice(Math.max(0, index - MAX_BESIDE), index + MAX_BESIDE);
        const body = heldBefore(entry, position) ?? resolvePosition(position, entry.name, beside, chunk, around);
        const held = hold(entry, body, position, chunk);
        if (held) this.#heldAt.set(chunk, held);
      }
    }
    for (const [name, office] of predecessors(chunks, document.tokens)) this.#heldUntilThen(name, office, chunks);
    for (const { name, offices } of careers(chunks, document.tokens, document.sentences)) {
      const entry = this.#byChunk.get(name);
      if (!entry) continue;
      const own = offices.filter(({ chunk }) => !taken.has(chunk));
      for (const [index, { chunk, position }] of own.entries()) {
        // "…, Phó Bí thư, Chủ tịch UBND tỉnh X": of the next one's level, not of that of those before.
        const beside = [own[index]!, ...own.slice(index + 1, index + 2), ...own.slice(0, index)].map(
          (each) => each.position,
        );
        const body = resolvePosition(position, entry.name, beside, chunk, around);
        const held = body && hold(entry, body, position, chunk);
        if (held) this.#heldAt.set(chunk, held);
      }
    }
  }

  /** Whoever is replaced in an office held it in the same body. */
  #heldUntilThen(name: number, office: number, chunks: readonly Chunk[]): void {
    const [entry, successor] = [this.#byChunk.get(name), this.#heldAt.get(office)];
    const chunk = chunks[office];
    if (!entry || !successor?.agency || chunk?.kind !== "position") return;
    const { agency, province, country } = successor;
    hold(entry, { name: agency, province, country }, { ...chunk.position, former: true }, office);
  }

  /** The position that a chunk states, resolved, where it is known whose it is. */
  heldAt(chunk: number): Held | null {
    return this.#heldAt.get(chunk) ?? null;
  }

  /** Whom a bare title means ("Phó Thủ tướng cho biết"): who holds it, the one named last before it first. */
  holderOf(position: Position, chunk: number): RosterEntry | null {
    const leads = position.entry.needs === LEADER;
    const means = leads ? heads : sameOffice;
    const all = this.entries.filter(
      ({ name, held }) =>
        held.some((each) => !each.former && means(each, position)) && !(leads && this.#died.has(name)),
    );
    // "Thủ tướng" alone is ours, whoever else of that title was named last.
    const isHome = position.country === null && (position.entry.needs === "home" || leads);
    const ours = isHome ? all.filter(isOurs) : [];
    const holds = ours.length > 0 ? ours : all;
    return holds.findLast((entry) => entry.chunks.some((each) => each < chunk)) ?? holds[0] ?? null;
  }

  /** Whom a chunk names. */
  of(chunk: number): RosterEntry | null {
    return this.#byChunk.get(chunk) ?? null;
  }
}

/** "Chủ tịch UBND huyện" of someone whom the article has named as that of a huyện, or beside it: the same, whichever was named last. */
function heldBefore({ held }: RosterEntry, { entry, agency, place }: Position): Body | null {
  const bare = agency && innermost(agency);
  if (place || !bare || bare.open || bare.place?.name) return null;
  const level = bare.place?.level ?? partyLevel(bare);
  if (!level) return null;
  const known = held.find(({ title, position }) => {
    const printed = position.agency && innermost(position.agency);
    return title === entry.title && printed?.base === bare.base && !position.former;
  });
  return known?.agency ? { name: known.agency, province: known.province, country: known.country } : null;
}

const LEADER = "leader";
/** Offices of those who head ours, and any other state. */
const HEADS_OF_OURS: ReadonlySet<string> = new Set(["Tổng Bí thư", "Chủ tịch nước", "Thủ tướng"]);
const HEADS: ReadonlySet<string> = new Set([
  ...HEADS_OF_OURS,
  "Tổng thống",
  "Chủ tịch",
  "Nhà lãnh đạo",
  "Lãnh đạo",
  "Lãnh tụ tối cao",
]);

/** "nhà lãnh đạo Mỹ": who holds an office that heads the state. */
function heads({ title, agency, country }: Held, position: Position): boolean {
  if (country !== position.country) return false;
  return country === null ? HEADS_OF_OURS.has(title) : agency === country && HEADS.has(title);
}

function isOurs({ held }: RosterEntry): boolean {
  return held.every(({ country }) => country === null);
}

/** "Thủ tướng" is "Thủ tướng Chính phủ"; "Phó Chủ tịch UBND tỉnh" is not "Phó Chủ tịch HĐND tỉnh". */
function sameOffice(held: Held, position: Position): boolean {
  if (
    held.title !== position.entry.title &&
    !(position.entry.title.startsWith("Phó Thủ tướng") && held.title.startsWith("Phó Thủ tướng"))
  )
    return false;
  // "Tổng thống Mỹ" is not the president of Nga who was named last.
  if (position.country && held.country && position.country !== held.country) return false;
  if (!position.agency) return true;
  // "Bí thư Tỉnh ủy B" is not that of A who was named last.
  const elsewhere = innermost(position.agency).place?.name;
  if (elsewhere && !`${held.agency} ${held.province}`.includes(elsewhere)) return false;
  return held.agency?.startsWith(position.agency.base) ?? false;
}
