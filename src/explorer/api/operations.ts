import articleText from "./operations/articleText.graphql?raw";
import ask from "./operations/ask.graphql?raw";
import neighbourhood from "./operations/neighbourhood.graphql?raw";
import pair from "./operations/pair.graphql?raw";
import pairs from "./operations/pairs.graphql?raw";
import party from "./operations/party.graphql?raw";
import positionFields from "./operations/positionFields.graphql?raw";
import search from "./operations/search.graphql?raw";
import stats from "./operations/stats.graphql?raw";
import visitFields from "./operations/visitFields.graphql?raw";

/** Every question that the page asks the API. */
export const operations = {
  articleText,
  neighbourhood,
  pairs,
  search,
  stats,
  ask: ask + positionFields + visitFields,
  pair: pair + visitFields,
  party: party + positionFields + visitFields,
} as const;
