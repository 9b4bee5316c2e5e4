import type { MentionResolvers } from "../generated/resolverTypes";

export const Mention: MentionResolvers = {
  spans: ({ spans }) => spans.flatMap((start, index) => (index % 2 === 0 ? [{ start, end: spans[index + 1]! }] : [])),
};
