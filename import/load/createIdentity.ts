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

export function createIdentity(knowledge: Knowledge): Identity {
  const searchForms = remember(createSearchForms(knowledge));
  return {
    clusterPeople: createPeopleClusterer(knowledge),
    readCuration: createCurationReader(),
    history: createAgencyHistory(knowledge),
    formsOf: (label) => (label === "Person" ? fold : searchForms),
  };
}
