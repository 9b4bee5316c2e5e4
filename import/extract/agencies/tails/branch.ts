import { HOME } from "../../../HOME";
import { matchCountry } from "../../places/matchCountry";
import type { Agency } from "../Agency";
import type { NameRead } from "./Tail";

/** "UNESCO Việt Nam": the branch of an international body. */
export function branch({ tokens, bare, lexicon }: NameRead): Agency {
  const country =
    tokens[bare.end]?.sentence === tokens[bare.first]!.sentence && matchCountry(tokens, bare.end, lexicon);
  return country && country.value === HOME
    ? { ...bare, base: `${bare.base} ${HOME}`, end: country.end, state: null }
    : bare;
}
