import type { HeldPosition } from "../api/types";
import { formatPeriod } from "../formatDate";
import { useLanguage } from "../language";
import { EvidenceItem } from "./EvidenceItem";
import { PartyLink } from "./PartyLink";

/** Who holds or held which office, when articles say so, and the passage. */
export function HeldPositionItem({ position }: { position: HeldPosition }) {
  const { t } = useLanguage();
  const { person, title, former, agency, country, from, to, evidence } = position;
  const office = agency ?? country;
  return (
    <article className="visit">
      <p className="when">
        <strong>
          <PartyLink party={person} />
        </strong>
        {from && <span className="tag">{formatPeriod(from, to, t)}</span>}
      </p>
      <p className="positions">
        {former ? `${t.former} ${title}` : title} {office && <PartyLink party={office} />}
      </p>
      {evidence.length > 0 && <h4>{t.evidence(evidence.length)}</h4>}
      {evidence.map((each) => (
        <EvidenceItem
          key={`${each.article.id} ${each.start}`}
          evidence={each}
          parties={[{ name: person.name, side: "visitor" }]}
        />
      ))}
    </article>
  );
}
