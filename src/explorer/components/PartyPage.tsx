import { lazy, Suspense } from "react";
import { operations } from "../api/operations";
import type { Party, PartyAnswer, PartyDetails } from "../api/types";
import { useQuery } from "../api/useQuery";
import { useLanguage } from "../language";
import { useTitle } from "../useTitle";
import { Loaded } from "./Loaded";
import { OnePerson } from "./OnePerson";
import { PartyLink } from "./PartyLink";
import { PositionList } from "./PositionList";
import { VisitList } from "./VisitList";

/** Fetched when the first party is opened: the drawing is most of the page's code. */
const Neighbourhood = lazy(() => import("./Neighbourhood"));

/** A person, an agency, a province or a country: what it is, and the visits that it made and received. */
export function PartyPage({ id }: { id: string }) {
  const { t } = useLanguage();
  const result = useQuery<PartyAnswer>(operations.party, { id });
  useTitle(result.data?.node?.name ?? null);
  return (
    <Loaded result={result} refused={t.unknownParty}>
      {({ node }) => (node?.name ? <Details party={node} /> : <p className="notice">{t.unknownParty}</p>)}
    </Loaded>
  );
}

function Details({ party }: { party: PartyDetails }) {
  const { t } = useLanguage();
  const above = [party.partOf, party.province].filter((each): each is Party => Boolean(each));
  return (
    <>
      <p className="kind">{t.partyKinds[party.kind]}</p>
      <h2>{party.name}</h2>
      {above.length > 0 && (
        <p className="above">
          {above.map((each) => (
            <PartyLink key={each.id} party={each} />
          ))}
        </p>
      )}
      {party.positions && party.positions.length > 0 && <PositionList positions={party.positions} />}
      {party.why && <OnePerson why={party.why} />}
      <Suspense fallback={<p className="notice">{t.loading}</p>}>
        <Neighbourhood id={party.id} />
      </Suspense>
      <h3>{t.visitsMade}</h3>
      <VisitList visits={party.visitsMade} />
      <h3>{t.visitsReceived}</h3>
      <VisitList visits={party.visitsHosted} />
    </>
  );
}
