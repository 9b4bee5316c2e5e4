import { successors } from "../careers/successors";
import type { Context } from "../Context";
import type { QueryPeopleArgs, QueryVisitsArgs } from "../generated/resolverTypes";
import { listNodes } from "../listings/listNodes";
import { people } from "../listings/people";
import { visits } from "../listings/visits";
import { listPairs } from "../pairs/listPairs";
import { reciprocalVisits } from "../pairs/reciprocalVisits";
import { coVisitors } from "../ranking/coVisitors";
import { mostConnected } from "../ranking/mostConnected";
import { findPath } from "../traversal/findPath";
import type { AnswerRow } from "./answerRows";
import type { ApiCall } from "./ApiCall";
import { API_FIELDS, type ApiField } from "./apiFields";
import { sentences } from "./sentences";

/** Answers by the resolver of the field that the call names, so that the query handed back gives the same when it is asked. */
export async function answer(
  { field, variables, about }: ApiCall,
  question: string,
  context: Context,
): Promise<AnswerRow> {
  const { type, property, run } = ANSWERS[field];
  const result = await run(context, variables as never);
  const tell = sentences[field] as (
    about: string,
    result: unknown,
    context: Context,
    variables: unknown,
  ) => Promise<string>;
  return {
    type,
    question,
    query: { text: API_FIELDS[field], variables },
    [property]: result,
    sentence: () => tell(about, result, context, variables),
  } as unknown as AnswerRow;
}

/** For each field the type of its answers, the property of it that holds what the field gives, and its resolver. */
const ANSWERS: {
  readonly [field in ApiField]: {
    readonly type: AnswerRow["type"];
    readonly property: string;
    readonly run: (context: Context, args: never) => Promise<unknown>;
  };
} = {
  visits: {
    type: "VisitsAnswer",
    property: "visits",
    run: (context, args: Partial<QueryVisitsArgs>) => listNodes(context, visits, args),
  },
  people: {
    type: "PeopleAnswer",
    property: "people",
    run: (context, args: Partial<QueryPeopleArgs>) => listNodes(context, people, args),
  },
  whoVisitedWhom: { type: "PairsAnswer", property: "pairs", run: listPairs },
  mostConnected: { type: "RankingAnswer", property: "ranking", run: mostConnected },
  coVisitors: { type: "RankingAnswer", property: "ranking", run: coVisitors },
  reciprocalVisits: { type: "ReturnsAnswer", property: "returns", run: reciprocalVisits },
  successors: { type: "OfficeAnswer", property: "holders", run: successors },
  path: { type: "PathAnswer", property: "path", run: findPath },
};
