import path from "node:path";
import { claimedVisit, mentionProperties, reportProperties, statedPositions } from "../load/claimProperties";
import type { Contribution, EntityClaim } from "../resolve/Contribution";
import { labelOfId } from "../../src/graph/labelOfId";
import type { Curation } from "../resolve/judgements/createCuration";
import { isConfirmed } from "../resolve/judgements/reportVerdicts";
import { withPeople } from "../resolve/withPeople";
import { withVisits } from "../resolve/withVisits";
import type { Identities } from "../resolve/identify";
import type { ReportedVisit } from "../resolve/summariseVisit";
import type { GraphTables } from "./GraphTables";
import { Spill } from "./Spill";
import { Tally } from "./Tally";
import type { EntityStatement } from "./writeEntity";

/** Who is who, and what curators say. */
export type Settled = Pick<Identities, "personOf" | "visitOf"> & { readonly curation: Curation };

/** What articles state, by what they state it of. */
export class Statements {
  readonly entities: Spill<EntityStatement>;
  readonly visits: Spill<ReportedVisit>;
  /** JSON of an id and a statement, as most are made by many articles. */
  readonly #common: Tally;

  constructor(folder: string) {
    this.entities = new Spill(path.join(folder, "entities"));
    this.visits = new Spill(path.join(folder, "visits"));
    this.#common = new Tally((key, times) => {
      const [id, statement] = JSON.parse(key) as [string, object];
      this.entities.add(id, { ...statement, times } as EntityStatement);
    });
  }

  /** Writes an article with the edges that are its own, and keeps what it states of others. */
  add(contribution: Contribution, { personOf, visitOf, curation }: Settled, tables: GraphTables): void {
    const { agencyOf } = curation;
    const { article, digest, links } = contribution;
    const { entities, reports } = withVisits(withPeople(contribution, personOf, agencyOf), visitOf);
    // Reports keep the blocks of people and the names' agencies, as those of an import do.
    const stated = contribution.reports;
    const { id, ...properties } = article;
    tables.node("Article", id, { ...properties, digest });
    for (const entity of entities) {
      tables.edge("MENTIONS", id, entity.id, mentionProperties(entity));
      this.#named(entity);
      const positions = entity.person ? statedPositions(id, entity.person.block, entity.positions, curation) : [];
      if (positions.length > 0) this.entities.add(entity.id, { positions });
    }
    for (const link of links) this.#common.add(JSON.stringify([agencyOf(link.from.id), { link }]));
    for (const [i, claim] of reports.entries()) {
      const rejected = labelOfId(claim.visit) === "Judgement";
      const properties = reportProperties(stated[i]!, isConfirmed({ article: id, seed: claim.seed }, curation));
      tables.edge(rejected ? "REJECTED" : "REPORTS", id, claim.visit, properties);
      if (!rejected) this.visits.add(claim.visit, claimedVisit(claim));
      for (const topic of claim.topics) this.#named(topic);
    }
  }

  /** To be called when all articles are there. */
  complete(): void {
    this.#common.flush();
  }

  #named({ id, name }: Pick<EntityClaim, "id" | "name">): void {
    this.#common.add(JSON.stringify([id, { name }]));
  }
}
