import type { Chunk } from "../Chunk";
import type { Lexicon } from "../lexicon/Lexicon";
import { isVietnameseName } from "../people/isVietnameseName";
import { mostNamed } from "./mostNamed";

/** How many times more a foreign country must be named than Việt Nam and its provinces for the article to be about it alone. */
const FOREIGN_SHARE = 2;
/** What one of our officials by name says as much as so many mentions of a province: news of what he does is ours. */
const OFFICIAL_WEIGHT = 3;

/**
 * The foreign country that an article is about which hardly speaks of Việt Nam.
 * @param foreign the foreign countries it names, as often as it does.
 * @param ours how often it names Việt Nam and its provinces.
 */
export function countryAbout(
  foreign: readonly string[],
  ours: number,
  chunks: readonly Chunk[],
  lexicon: Pick<Lexicon, "leaderCountry">,
): string | null {
  const most = mostNamed(foreign);
  const times = foreign.filter((country) => country === most).length;
  const officials = chunks.filter((chunk, index) => isOfficial(chunks[index - 1], chunk, lexicon)).length;
  const domestic = ours + chunks.filter(isVietnamese).length + OFFICIAL_WEIGHT * officials;
  return times > Math.max(1, FOREIGN_SHARE * domestic) ? most : null;
}

/** A body of Việt Nam alone, or a local one. */
function isVietnamese(chunk: Chunk): boolean {
  const agency = chunk.kind === "agency" ? chunk.agency : null;
  return agency !== null && !agency.open && !agency.country && !agency.national && agency.suffix !== "fixed";
}

/** A Vietnamese whose office is printed right before the name. */
function isOfficial(before: Chunk | undefined, chunk: Chunk, lexicon: Pick<Lexicon, "leaderCountry">): boolean {
  return (
    chunk.kind === "person" &&
    before?.kind === "position" &&
    before.end === chunk.first &&
    isVietnameseName(chunk.person.name, lexicon)
  );
}
