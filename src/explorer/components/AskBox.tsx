import type { FormEvent } from "react";
import { useLanguage } from "../language";
import { askHref } from "../route";

/** As the API takes them. */
const SHORTEST = 2;
const LONGEST = 300;

/** Takes a question in plain Vietnamese; `asked` is the one that the page answers now. */
export function AskBox({ asked }: { asked: string }) {
  const { t } = useLanguage();
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const question = String(new FormData(event.currentTarget).get("question")).trim();
    if (question.length >= SHORTEST) window.location.hash = askHref(question);
  };
  return (
    <form className="ask" onSubmit={onSubmit}>
      <input
        name="question"
        type="text"
        lang="vi"
        aria-label={t.ask.label}
        placeholder={t.ask.placeholder}
        defaultValue={asked}
        minLength={SHORTEST}
        maxLength={LONGEST}
        required
        autoComplete="off"
        spellCheck={false}
      />
      <button type="submit">{t.ask.submit}</button>
    </form>
  );
}
