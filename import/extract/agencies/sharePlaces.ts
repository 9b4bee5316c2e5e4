import type { Chunk } from "../Chunk";
import type { Place } from "../places/Place";
import type { Token } from "../text/Token";
import type { Agency } from "./Agency";
import { agencyOf } from "./Bodies";
import { partyLevel } from "./partyLevel";

const JOINTS: ReadonlySet<string> = new Set([",", "&", "/", ";"]);
/** Those that every level of administration has; other bodies are a province's more often than not. */
const OF_ANY_LEVEL = /^(?:Ủy ban nhân dân|Hội đồng nhân dân|Ủy ban Mặt trận Tổ quốc|Mặt trận Tổ quốc)/u;

/** "Huyện ủy, HĐND, UBND huyện X": the place behind the last body of a list is that of each. */
export function sharePlaces(chunks: readonly Chunk[], tokens: readonly Token[]): Chunk[] {
  const shared = [...chunks];
  for (let index = shared.length - 2; index >= 0; index--) {
    const chunk = shared[index]!;
    const next = shared[index + 1]!;
    if (next.first - chunk.end !== 1) continue;
    if (tokens[chunk.first]!.sentence !== tokens[next.first]!.sentence || !JOINTS.has(tokens[chunk.end]!.key)) continue;
    const [agency, other] = [agencyOf(chunk), agencyOf(next)];
    const foreign = agency && other && ofSameState(agency, other);
    if (foreign) shared[index] = withAgency(chunk, foreign);
    if (foreign || chunk.kind !== "agency" || next.kind !== "agency") continue;
    const { place, suffix, parent } = next.agency;
    if (place && suffix === "place" && !parent && lacks(chunk.agency, place))
      shared[index] = { ...chunk, agency: { ...chunk.agency, place } };
  }
  return shared;
}

function withAgency(chunk: Chunk, agency: Agency): Chunk {
  if (chunk.kind === "position") return { ...chunk, position: { ...chunk.position, agency } };
  return { ...chunk, kind: "agency", agency };
}

/** "Bộ Quốc phòng và Bộ Ngoại giao Mỹ": the country behind the last of several. */
function ofSameState(agency: Agency, { base, country }: Agency): Agency | null {
  if (agency.place || agency.parent || agency.country || agency.base === base) return null;
  return country && agency.national ? { ...agency, country } : null;
}

function lacks(agency: Agency, place: Place): boolean {
  if (agency.place || agency.parent || agency.country || agency.national) return false;
  if (agency.suffix === "party") return partyLevel(agency) === (place.province?.kind ?? place.level);
  const provincial = place.province !== null || place.level === "tỉnh";
  return agency.suffix === "place" && (provincial || OF_ANY_LEVEL.test(agency.base));
}
