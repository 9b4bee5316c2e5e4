import { toneKey } from "../../../src/shared/vietnamese";
import type { PositionClaim } from "../Contribution";
import { positionKey } from "./claimKey";
import type { Curation, FactVerdict } from "./createCuration";

/** What an article says of a person's positions, without what was judged to be wrong. */
export function believedPositions(
  article: string,
  block: string,
  positions: readonly PositionClaim[],
  curation: Curation,
): readonly PositionClaim[] {
  return positions.filter((position) => !verdictOnPosition(article, block, position, curation)?.wrong);
}

export function verdictOnPosition(
  article: string,
  person: string,
  { office, title }: PositionClaim,
  { factAt }: Curation,
): FactVerdict | undefined {
  return factAt(positionKey({ article, person, office: office?.id ?? null, title: toneKey(title) }));
}
