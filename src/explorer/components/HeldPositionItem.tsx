import type { HeldPosition } from "../api/types";
import { useLanguage } from "../language";
import { EvidenceItem } from "./EvidenceItem";
import { OfficeLine } from "./OfficeLine";
import { PartyLink } from "./PartyLink";

/** Who holds or held which office, when articles say so, and the passage. */
export function HeldPositionItem({ position }: { position: HeldPosition }) {
  const { t } = useLanguage();
  const { person, evidence } = position;
  return (
    <article className="visit">
      <p className="when">
        <strong>
          <PartyLink party={person} />
        </strong>
      </p>
      <p className="positions">
        <OfficeLine position={position} />
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
