import { ALIASED_LABELS } from "../../graph/model";
import { badUserInput } from "../apiError";
import type { Context } from "../Context";
import { judge } from "../curation/judge";
import type { MutationResolvers } from "../generated/resolverTypes";
import { fromGlobalId } from "../globalId";
import { MAX_PAGE_SIZE } from "../paging/pageSize";
import type { RowLabel } from "../rows";

const MAX_REASON = 1_000;

const idOf = (id: string, ...labels: readonly RowLabel[]) => fromGlobalId(id, labels).id;

function idsOf(ids: readonly string[], ...labels: readonly RowLabel[]): string[] {
  if (ids.length > MAX_PAGE_SIZE) throw badUserInput(`At most ${MAX_PAGE_SIZE} ids can be given, not ${ids.length}.`);
  return ids.map((id) => idOf(id, ...labels));
}

const comparing =
  (kind: "same" | "different") =>
  (_root: unknown, { ids, reason }: { ids: readonly string[]; reason: string }, context: Context) =>
    judge(context, { kind, ids: idsOf(ids, ...ALIASED_LABELS) }, checked(reason));

const judgingReports =
  (kind: "reject" | "accept") =>
  (
    _root: unknown,
    { visit, articles, reason }: { visit: string; articles?: readonly string[] | null; reason: string },
    context: Context,
  ) =>
    judge(context, { kind, visit: idOf(visit, "Visit"), articles: idsOf(articles ?? [], "Article") }, checked(reason));

const judgingPosition =
  (kind: "reject" | "accept") =>
  (
    _root: unknown,
    { person, title, office, reason }: { person: string; title: string; office?: string | null; reason: string },
    context: Context,
  ) => {
    const agency = office ? idOf(office, "Agency", "Country") : null;
    return judge(context, { kind, person: idOf(person, "Person"), title, agency }, checked(reason));
  };

function checked(reason: string): string {
  if (reason.length > MAX_REASON)
    throw badUserInput(`A reason has at most ${MAX_REASON} characters, not ${reason.length}.`);
  return reason;
}

export const Mutation: MutationResolvers = {
  judgeSame: comparing("same"),
  judgeDifferent: comparing("different"),
  split: (_root, { id, articles, reason }, context) =>
    judge(
      context,
      { kind: "split", id: idOf(id, "Person", "Visit"), articles: idsOf(articles, "Article") },
      checked(reason),
    ),
  rejectReports: judgingReports("reject"),
  acceptReports: judgingReports("accept"),
  rejectPosition: judgingPosition("reject"),
  acceptPosition: judgingPosition("accept"),
  undoJudgement: (_root, { judgement, reason }, context) =>
    judge(context, { kind: "undo", judgement }, checked(reason)),
};
