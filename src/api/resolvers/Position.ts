import { nodeOf } from "../cypher/relations";
import type { PositionResolvers } from "../generated/resolverTypes";
import type { ArticleRow } from "../rows";

export const Position: PositionResolvers = {
  agency: ({ office }) => (office.label === "Agency" ? office : null),
  country: ({ office }) => (office.label === "Country" ? office : null),
  evidence: async ({ confirmed, passage: { quote, article, start, end } }, _args, { loaders }) => {
    if (quote === null || start === null || end === null) return [];
    const [stating] = await loaders.nodes<ArticleRow>(nodeOf("Article"), article);
    return stating ? [{ article: stating, quote, start, end, rule: null, confidence: null, confirmed }] : [];
  },
};
