import { RELATIONSHIPS } from "../../graph/model";
import { partialDate, property, related } from "../filters/rules";
import { byId, self } from "../filters/selections";
import type { ArticleFilter, ArticleOrderField } from "../generated/resolverTypes";
import type { Listing } from "./Listing";

export const articles: Listing<ArticleFilter, ArticleOrderField> = {
  label: "Article",
  rules: {
    id: self("Article"),
    key: property("id"),
    published: partialDate("published"),
    source: property("source"),
    mentions: related((end) => `(n)-[:MENTIONS]->(${end})`, byId(...RELATIONSHIPS.MENTIONS.to)),
  },
  sortKeys: { PUBLISHED: { expression: "n.published", nullable: true }, KEY: { expression: "n.id" } },
  defaultOrder: [{ field: "PUBLISHED", direction: "DESC" }],
};
