import type { Visit } from "../api/types";
import { formatPeriod } from "../formatDate";
import { useLanguage } from "../language";
import type { NamedParty } from "../markNames";
import { EvidenceItem } from "./EvidenceItem";
import { Side } from "./Side";

/** One visit: when, of what sort, who and whom, and every passage that states it. */
export function VisitCard({ visit }: { visit: Visit }) {
  const { t } = useLanguage();
  const parties: NamedParty[] = [
    ...visit.visitors.map(({ party }) => ({ name: party.name, side: "visitor" as const })),
    ...visit.hosts.map(({ party }) => ({ name: party.name, side: "host" as const })),
  ];
  return (
    <article className="visit">
      <p className="when">
        <strong>{formatPeriod(visit.start, visit.end, t)}</strong>
        <span className="tag">{t.visitKinds[visit.kind]}</span>
        {visit.status !== "DONE" && (
          <span className={`tag ${visit.status.toLowerCase()}`}>{t.visitStatuses[visit.status]}</span>
        )}
      </p>
      <div className="sides">
        <Side heading={t.visitors} className="visitor" parties={visit.visitors} />
        <Side heading={t.hosts} className="host" parties={visit.hosts} />
      </div>
      <Line heading={t.places} items={visit.places.map(({ name }) => name)} />
      <Line heading={t.topics} items={visit.topics} />
      <h4>{t.evidence(visit.evidence.length)}</h4>
      {visit.evidence.map((evidence) => (
        <EvidenceItem key={`${evidence.article.id} ${evidence.start}`} evidence={evidence} parties={parties} />
      ))}
    </article>
  );
}

const Line = ({ heading, items }: { heading: string; items: readonly string[] }) =>
  items.length > 0 && (
    <p className="line">
      <span>{heading}:</span> {items.join("; ")}
    </p>
  );
