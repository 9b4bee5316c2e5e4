import { useState } from "react";
import type { HeldPosition } from "../api/types";
import { useLanguage } from "../language";
import { EvidenceItem } from "./EvidenceItem";
import { OfficeLine } from "./OfficeLine";

/** The offices of one person, each with the passage that states it at a press. */
export function PositionList({ positions }: { positions: readonly HeldPosition[] }) {
  const { t } = useLanguage();
  return (
    <>
      <h3>{t.positions}</h3>
      <ul className="positions">
        {positions.map((position, index) => (
          <li key={index}>
            <OfficeLine position={position} />
            <Passages position={position} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Passages({ position: { person, evidence } }: { position: HeldPosition }) {
  const { t } = useLanguage();
  const [open, setOpen] = useState(false);
  if (evidence.length === 0) return <small>{t.noPassage}</small>;
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t.evidence(evidence.length)}</summary>
      {open &&
        evidence.map((each) => (
          <EvidenceItem
            key={`${each.article.id} ${each.start}`}
            evidence={each}
            parties={[{ name: person.name, side: "visitor" }]}
          />
        ))}
    </details>
  );
}
