import { relations } from "../cypher/relations";
import type { ArticleResolvers } from "../generated/resolverTypes";
import { toGlobalId } from "../globalId";
import { listNodes } from "../listings/listNodes";
import { visits } from "../listings/visits";

export const Article: ArticleResolvers = {
  id: (article) => toGlobalId(article),
  key: ({ id }) => id,
  text: async ({ id }, _args, { loaders }) =>
    (await loaders.rows<{ text: string | null }>(relations.textOfArticle, id))[0]?.text ?? null,
  visits: ({ id }, args, context) =>
    // An article can state a visit in several passages.
    listNodes(context, visits, args, {
      clause: "MATCH (:Article {id: key})-[:REPORTS]->(n:Visit) WITH DISTINCT n",
      key: id,
    }),
  mentions: ({ id }, _args, { loaders }) => loaders.rows(relations.mentionsOfArticle, id),
};
