import { fold } from "../../src/shared/vietnamese";
import type { Knowledge } from "../knowledge";
import { createAgencyHistory, type AgencyHistory } from "../resolve/agencyHistory";
import { createPeopleClusterer, type PeopleClusterer } from "../resolve/people/createPeopleClusterer";
import { remember } from "../remember";
import { createSearchForms } from "../resolve/searchForms";
import { createCurationReader, type CurationReader } from "./createCurationReader";
import type { FormsOf } from "./rewriteEntities";

/** What a load needs to know to see things across articles. */
export interface Identity {
  readonly clusterPeople: PeopleClusterer;
  readonly formsOf: FormsOf;
  readonly readCuration: CurationReader;
  readonly history: AgencyHistory;
}

const identities = new WeakMap<Knowledge, Identity>();

/** Made once for the tables: that of agencies' lives alone takes a tenth of a second. */
export function identityOf(knowledge: Knowledge): Identity {
  const known = identities.get(knowledge) ?? createIdentity(knowledge);
  identities.set(knowledge, known);
  return known;
}

function createIdentity(knowledge: Knowledge): Identity {
  const searchForms = remember(createSearchForms(knowledge));
  return {
    clusterPeople: createPeopleClusterer(knowledge),
    readCuration: createCurationReader(),
    history: createAgencyHistory(knowledge),
    formsOf: (label) => (label === "Person" ? fold : searchForms),
  };
}
