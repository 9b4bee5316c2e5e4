import { PARTY_LABELS, type PartyLabel } from "./model";

const TIMES_DIGITS = 7;
const DATE_DIGITS = 8;
const ID_CHARACTERS = 8;

/** What the place of every pair of these kinds begins with; others do not. */
export function pairKinds(visitor: PartyLabel, host: PartyLabel): string {
  return `${PARTY_LABELS.indexOf(visitor)}${PARTY_LABELS.indexOf(host)} `;
}

/**
 * Where a pair stands among those of its kinds, as text to sort by and to seek in an index: the more visits the greater, of equally
 * many the later the last. Ids follow, that no two are equal; of ids made of hashes a few characters do. It is kept short, as there
 * are millions.
 */
export function pairPlace(
  [visitor, host]: readonly [PairEnd, PairEnd],
  { times, last }: { readonly times: number; readonly last: string | null },
): string {
  const date = (last ?? "").replaceAll("-", "").padEnd(DATE_DIGITS, "0");
  const ids = [visitor, host].map(({ id }) => id.slice(-ID_CHARACTERS));
  return pairKinds(visitor.label, host.label) + [String(times).padStart(TIMES_DIGITS, "0"), date, ...ids].join("");
}

export interface PairEnd {
  readonly id: string;
  readonly label: PartyLabel;
}
