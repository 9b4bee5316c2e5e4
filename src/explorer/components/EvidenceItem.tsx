import { useState } from "react";
import type { Evidence } from "../api/types";
import { formatDate } from "../formatDate";
import { useLanguage } from "../language";
import type { NamedParty } from "../markNames";
import { safeUrl } from "../safeUrl";
import { InArticle } from "./InArticle";
import { Passage } from "./Passage";

/** What one article says of a visit: its headline, the passage, and on demand the passage in its place. */
export function EvidenceItem({ evidence, parties }: { evidence: Evidence; parties: readonly NamedParty[] }) {
  const { t } = useLanguage();
  const [open, setOpen] = useState(false);
  const { article, quote } = evidence;
  const url = safeUrl(article.url);
  return (
    <figure className="evidence">
      <blockquote lang="vi">
        <Passage quote={quote} parties={parties} />
      </blockquote>
      <figcaption>
        <cite lang="vi">{article.title ?? article.key}</cite>
        <small>
          {[article.source, article.published && formatDate(article.published, t)].filter(Boolean).join(" · ")}
          {url && (
            <a href={url} rel="noreferrer noopener" target="_blank">
              {t.original}
            </a>
          )}
        </small>
      </figcaption>
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{t.inArticle}</summary>
        {open && <InArticle evidence={evidence} parties={parties} />}
      </details>
    </figure>
  );
}
