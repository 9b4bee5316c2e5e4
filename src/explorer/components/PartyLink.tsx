import type { Party } from "../api/types";
import { partyHref } from "../route";

export const PartyLink = ({ party }: { party: Party }) => (
  <a className="party" href={partyHref(party.id)}>
    {party.name}
  </a>
);
