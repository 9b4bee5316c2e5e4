import { toneKey } from "../../../src/shared/vietnamese";
import type { PositionClaim } from "../Contribution";
import { remember } from "../../remember";
import { positionKey } from "./claimKey";
import type { Curation, FactVerdict } from "./createCuration";

const titleKey = remember(toneKey);

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
  return factAt(positionKey({ article, person, office: office?.id ?? null, title: titleKey(title) }));
}
