import { useCallback } from "react";
import { operations } from "../api/operations";
import type { ArticleText, Evidence } from "../api/types";
import { useQuery } from "../api/useQuery";
import { useLanguage } from "../language";
import type { NamedParty } from "../markNames";
import { Loaded } from "./Loaded";
import { Passage } from "./Passage";

/** The text of the article with the passage highlighted where it stands, scrolled to it. */
export function InArticle({ evidence, parties }: { evidence: Evidence; parties: readonly NamedParty[] }) {
  const { t } = useLanguage();
  const result = useQuery<ArticleText>(operations.articleText, { id: evidence.article.id });
  const center = useCallback((passage: HTMLElement | null) => {
    // The box alone is scrolled: scrollIntoView would move the page under the reader too.
    const box = passage?.parentElement;
    if (box) box.scrollTop = passage.offsetTop - (box.clientHeight - passage.offsetHeight) / 2;
  }, []);
  return (
    <Loaded result={result}>
      {({ node }) => {
        const text = node?.text;
        if (!text) return <p className="notice">{t.noText}</p>;
        return (
          <div className="article-text" lang="vi" tabIndex={0}>
            {text.slice(0, evidence.start)}
            <span ref={center}>
              <Passage quote={text.slice(evidence.start, evidence.end)} parties={parties} />
            </span>
            {text.slice(evidence.end)}
          </div>
        );
      }}
    </Loaded>
  );
}
