import { badUserInput } from "../apiError";
import type { Context } from "../Context";
import { successors } from "../careers/successors";
import { log } from "../curation/log";
import { queue } from "../curation/queue";
import { nodeAskedAs } from "../cypher/relations";
import type { QueryResolvers } from "../generated/resolverTypes";
import { fromGlobalId } from "../globalId";
import { graphStats } from "../graphStats";
import { agencies, agenciesInProvinces } from "../listings/agencies";
import { articles } from "../listings/articles";
import { existingAsOf } from "../listings/existingAsOf";
import { listNodes } from "../listings/listNodes";
import { people } from "../listings/people";
import { provincesAsOf } from "../listings/provinces";
import { visits } from "../listings/visits";
import { listPairs } from "../pairs/listPairs";
import { reciprocalVisits } from "../pairs/reciprocalVisits";
import { MAX_PAGE_SIZE } from "../paging/pageSize";
import { coVisitors } from "../ranking/coVisitors";
import { mostConnected } from "../ranking/mostConnected";
import type { NodeRow } from "../rows";
import { search } from "../search/search";
import { exchangeMatrix } from "../traversal/exchangeMatrix";
import { findPath } from "../traversal/findPath";
import { neighbourhood } from "../traversal/neighbourhood";
import { timeline } from "../traversal/timeline";
import { askResolver } from "./ask";
import { asksFor, asksOfRows } from "./asksOfRows";

export const Query: QueryResolvers = {
  node: (_root, { id }, context, info) => nodeById(id, context, asksFor(info, ["province"])),
  nodes: (_root, { ids }, context, info) => {
    if (ids.length > MAX_PAGE_SIZE)
      throw badUserInput(`\`ids\` takes at most ${MAX_PAGE_SIZE} ids, not ${ids.length}.`);
    const withProvince = asksFor(info, ["province"]);
    return Promise.all(ids.map((id) => nodeById(id, context, withProvince)));
  },
  ask: askResolver,
  search: (_root, args, context) => search(context, args),
  people: (_root, args, context) => listNodes(context, people, args),
  agencies: (_root, { asOf, ...args }, context, info) => {
    const listing = asksOfRows(info, "province") ? agenciesInProvinces : agencies;
    return listNodes(context, { ...listing, always: existingAsOf(asOf) }, args);
  },
  provinces: (_root, { asOf, ...args }, context) => listNodes(context, provincesAsOf(asOf), args),
  visits: (_root, args, context) => listNodes(context, visits, args),
  articles: (_root, args, context) => listNodes(context, articles, args),
  whoVisitedWhom: (_root, args, context) => listPairs(context, args),
  mostConnected: (_root, args, context) => mostConnected(context, args),
  coVisitors: (_root, args, context) => coVisitors(context, args),
  reciprocalVisits: (_root, args, context) => reciprocalVisits(context, args),
  successors: (_root, args, context) => successors(context, args),
  path: (_root, args, context) => findPath(context, args),
  neighbourhood: (_root, args, context) => neighbourhood(context, args),
  exchangeMatrix: (_root, args, context) => exchangeMatrix(context, args),
  timeline: (_root, args, context) => timeline(context, args),
  suggestions: (_root, args, context) => queue(context, args),
  judgements: (_root, args, context) => log(context, args),
  stats: (_root, _args, context) => graphStats(context),
};

async function nodeById(globalId: string, { loaders }: Context, withProvince: boolean): Promise<NodeRow | null> {
  const { label, id } = fromGlobalId(globalId);
  const [found] = await loaders.nodes<NodeRow>(nodeAskedAs(label, withProvince), id);
  return found ?? null;
}
