import { operations } from "../api/operations";
import type { AskAnswer } from "../api/types";
import { useQuery } from "../api/useQuery";
import { useLanguage } from "../language";
import { playgroundHref } from "../playgroundHref";
import { useTitle } from "../useTitle";
import { AnswerDetails } from "./AnswerDetails";
import { Loaded } from "./Loaded";

/** A question with its answer: the sentence, what was found with its evidence, and the query that found it. */
export function AskPage({ question }: { question: string }) {
  const { t } = useLanguage();
  const result = useQuery<AskAnswer>(operations.ask, { question });
  useTitle(question);
  return (
    <>
      <h2 lang="vi">{question}</h2>
      <Loaded result={result} refused={t.ask.refused}>
        {({ ask: answer }) => (
          <>
            <p className="sentence" lang="vi">
              {answer.sentence}
            </p>
            <AnswerDetails answer={answer} />
            {answer.query && <AnswerQuery {...answer.query} />}
          </>
        )}
      </Loaded>
    </>
  );
}

function AnswerQuery({ text, variables }: { text: string; variables: object }) {
  const { t } = useLanguage();
  const values = JSON.stringify(variables, null, 2);
  return (
    <section className="query">
      <h3>{t.ask.query}</h3>
      <pre tabIndex={0}>{text}</pre>
      <pre tabIndex={0}>{values}</pre>
      <a href={playgroundHref({ query: text, variables: values })}>{t.ask.playground}</a>
    </section>
  );
}
