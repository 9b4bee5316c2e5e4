import { badUserInput } from "../apiError";
import type { Context } from "../Context";
import type { PartyRow } from "../rows";
import { answer } from "./answer";
import type { AnswerRow, UnreadAnswerRow } from "./answerRows";
import type { Choice } from "./chooseParty";
import { lookUpNames } from "./lookUpNames";
import type { NameInQuestion, Question } from "./Question";
import { kindOf, QUESTION_KINDS, type Narrowing, type QuestionKind } from "./questionKinds";
import type { QuestionLexicon } from "./QuestionLexicon";
import { readQuestion } from "./readQuestion";

const SHORTEST = 2;
const LONGEST = 300;
const NARROWINGS: { readonly [narrowing in Narrowing]: string } = {
  period: "thời gian",
  topic: "chủ đề",
  status: "tình trạng của chuyến thăm",
  visitKind: "loại chuyến thăm",
};

/** Answers a question in plain Vietnamese, or says what of it could not be read. `today` is the ISO date that "năm nay" goes by. */
export async function ask(context: Context, text: string, lexicon: QuestionLexicon, today: string): Promise<AnswerRow> {
  const length = text.trim().length;
  if (length < SHORTEST || length > LONGEST)
    throw badUserInput(`\`question\` must have ${SHORTEST} to ${LONGEST} characters, not ${length}.`);
  const question = readQuestion(text, lexicon, today);
  if (question.mistake) return unread(text, question.mistake.sentence, [question.mistake.words]);
  const kind = kindOf(question);
  if (!kind)
    return unread(
      text,
      "Tôi chưa đọc được câu hỏi này.",
      question.names.map((name) => name.text),
    );
  const beyond = narrowings(question).filter((narrowing) => !kind.narrowedBy.includes(narrowing));
  if (beyond.length > 0)
    return unread(
      text,
      `Câu hỏi loại này chưa hỏi được theo ${beyond.map((each) => NARROWINGS[each]).join(" và ")}.`,
      [],
    );
  const names = namesOf(question, kind);
  const choices = await lookUpNames(context.read, names);
  const unclear = choices.findIndex((choice) => "among" in choice);
  if (unclear >= 0) return unclearName(text, names[unclear]!, choices[unclear]!);
  return answer(
    kind.call(
      question,
      choices.map((choice) => (choice as { found: PartyRow }).found),
    ),
    text,
    context,
  );
}

const narrowings = (question: Question) =>
  (Object.keys(NARROWINGS) as Narrowing[]).filter((narrowing) => question[narrowing] !== null);

const namesOf = ({ names, offices }: Question, { names: kind }: QuestionKind): NameInQuestion[] =>
  [...offices.map(({ body }) => body), ...names].map((name) => (kind ? { ...name, kind } : name));

function unclearName(question: string, { text }: NameInQuestion, choice: Choice): UnreadAnswerRow {
  const among = "among" in choice ? choice.among : [];
  return among.length > 0
    ? unread(
        question,
        `“${text}” có thể là: ${among
          .slice(0, SUGGESTED)
          .map(({ name }) => name)
          .join("; ")}. Hãy gọi tên đầy đủ.`,
        [text],
        among,
      )
    : unread(question, `Không thấy “${text}” trong các bài báo đã đọc.`, [text]);
}

const SUGGESTED = 5;

function unread(
  question: string,
  sentence: string,
  words: readonly string[],
  candidates: readonly PartyRow[] = [],
): UnreadAnswerRow {
  const examples = QUESTION_KINDS.map(({ example }) => example);
  return {
    type: "UnreadAnswer",
    question,
    sentence: `${sentence} Ví dụ: ${examples.slice(-2).join(" ")}`,
    query: null,
    unread: words,
    candidates: candidates.slice(0, SUGGESTED),
    examples,
  };
}
