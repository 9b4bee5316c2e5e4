import type { Lexicon } from "../../lexicon/Lexicon";
import { matchCountry } from "../../places/matchCountry";
import { keyOfForm } from "../../text/keySet";
import type { Token } from "../../text/Token";
import { isLocal, type Agency } from "../Agency";
import type { Tail } from "./Tail";

/** "Văn phòng | Bộ A": the body it is a part of. */
export function parentOf({ tokens, bare, next, lexicon, matchAgency }: Tail): Agency | null {
  const parent = matchAgency(tokens, next, lexicon);
  return parent && fitsParent(bare, parent) ? seated({ ...bare, end: parent.end, parent }, tokens, lexicon) : null;
}

/** Whether the one may be a part of the other. */
export function fitsParent({ base, suffix }: Agency, parent: Agency): boolean {
  if (suffix === "place") return isLocal(parent);
  return parent.suffix !== "fixed" || base === "Văn phòng";
}

const AT = keyOfForm("tại");

/** "Văn phòng UNESCO | tại Việt Nam": the country in which an office of an international body is. */
function seated(office: Agency, tokens: readonly Token[], lexicon: Lexicon): Agency {
  const { end, parent } = office;
  if (parent?.suffix !== "fixed" || tokens[end]?.key !== AT) return office;
  const country = tokens[end + 1]?.sentence === tokens[end]!.sentence ? matchCountry(tokens, end + 1, lexicon) : null;
  if (!country) return office;
  return { ...office, end: country.end, parent: { ...parent, base: `${parent.base} tại ${country.value}` } };
}
