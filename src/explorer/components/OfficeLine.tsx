import type { HeldPosition } from "../api/types";
import { formatPeriod } from "../formatDate";
import { useLanguage } from "../language";
import { PartyLink } from "./PartyLink";

/** An office: its title, of which agency or state, and for which days articles attest it. */
export function OfficeLine({ position: { title, former, agency, country, from, to } }: { position: HeldPosition }) {
  const { t } = useLanguage();
  const office = agency ?? country;
  return (
    <>
      {former ? `${t.former} ${title}` : title} {office && <PartyLink party={office} />}
      {(from ?? to) !== null && (
        <>
          {" "}
          <span className="tag" title={t.attested}>
            {formatPeriod(from, to, t)}
          </span>
        </>
      )}
    </>
  );
}
