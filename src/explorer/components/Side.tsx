import type { PartyKind, VisitParty } from "../api/types";
import { useLanguage } from "../language";
import { PartyLink } from "./PartyLink";

const ORDER: Readonly<Record<PartyKind, number>> = { COUNTRY: 0, PROVINCE: 1, AGENCY: 2, PERSON: 3 };

interface Props {
  readonly heading: string;
  readonly className: string;
  readonly parties: readonly VisitParty[];
}

/** One side of a visit: places first, then agencies, then people with the office that they held, who heads it in front. */
export function Side({ heading, className, parties }: Props) {
  const { t } = useLanguage();
  const ordered = parties.toSorted(
    (a, b) => ORDER[a.party.kind] - ORDER[b.party.kind] || Number(b.lead) - Number(a.lead),
  );
  return (
    <section className={className}>
      <h4>{heading}</h4>
      <ul>
        {ordered.map(({ party, position, lead }) => (
          <li key={party.id}>
            <PartyLink party={party} />
            {lead && <span className="tag">{t.headOfSide}</span>}
            {position && <small>{[position.title, position.agency?.name].filter(Boolean).join(", ")}</small>}
          </li>
        ))}
      </ul>
    </section>
  );
}
