import type { TopicResolvers } from "../generated/resolverTypes";
import { toGlobalId } from "../globalId";
import { listNodes } from "../listings/listNodes";
import { visits } from "../listings/visits";

export const Topic: TopicResolvers = {
  id: (topic) => toGlobalId(topic),
  visits: ({ id }, args, context) =>
    listNodes(context, visits, args, { clause: "MATCH (:Topic {id: key})<-[:ABOUT]-(n:Visit)", key: id }),
};
