import { loadKnowledge } from "../../../import/knowledge";
import { ask } from "../ask/ask";
import { compileQuestionLexicon, type QuestionLexicon } from "../ask/QuestionLexicon";
import type { QueryResolvers } from "../generated/resolverTypes";

const VIETNAM_AHEAD_OF_UTC = 7 * 60 * 60 * 1000;
let lexicon: QuestionLexicon | undefined;

/** The tables are compiled when the first question comes. */
export const askResolver: NonNullable<QueryResolvers["ask"]> = (_root, { question }, context) =>
  ask(context, question, (lexicon ??= compileQuestionLexicon(loadKnowledge())), todayInVietnam());

const todayInVietnam = () => new Date(Date.now() + VIETNAM_AHEAD_OF_UTC).toISOString().slice(0, 10);
