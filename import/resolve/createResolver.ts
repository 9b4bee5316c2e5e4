import { toneKey } from "../../src/shared/vietnamese";
import { yearOf } from "../../src/shared/yearOf";
import type { PartyLabel } from "../../src/graph/model";
import type { Facts, PersonFact, SideFact, VisitFact } from "../facts";
import type { Knowledge } from "../knowledge";
import { createAgencyLinks } from "./agencyLinks";
import { createAgencyKey } from "./createAgencyKey";
import { isAuthority } from "./isAuthority";
import { createLocalities } from "./createLocalities";
import { createStandings } from "./people/createStandings";
import { createNameKeys } from "./people/nameKeys";
import type { Contribution, EntityRef, Link, PartyRef, PositionClaim, SideClaim, VisitClaim } from "./Contribution";
import { contributionDigest } from "./contributionDigest";
import { entityId } from "./entityId";
import { EntityRegister } from "./EntityRegister";
import { leadingParty } from "./leadingParty";
import { personAnchor } from "./personAnchor";
import { remember } from "../remember";
import { visitId } from "./visitId";
import { visitTitle } from "./visitTitle";

/**
 * Turns the facts of one article into the nodes and edges that it states. Pure: the same facts and text give the same ids everywhere.
 * Who a person is, and which visits are one, is not for one article to say: there ids are those of blocks and seeds.
 */
export type Resolver = (facts: Facts, text?: string | null) => Contribution;

export function createResolver(knowledge: Knowledge): Resolver {
  const linksOf = remember(createAgencyLinks(knowledge));
  const keysOf = remember(createNameKeys(knowledge));
  const agencyKey = remember(createAgencyKey(knowledge));
  const standings = createStandings(knowledge, linksOf);
  const standingByJson = remember((json) => standings(...(JSON.parse(json) as Parameters<typeof standings>)));
  const standingOf = (...office: Parameters<typeof standings>) => standingByJson(JSON.stringify(office));
  const localitiesOf = createLocalities(knowledge);
  const ranks = new Map(knowledge.titles.map(({ title }, index) => [toneKey(title), index + 1]));
  const countries = new Set(knowledge.countries.map(({ name }) => toneKey(name)));

  return (facts, text = null) => {
    const register = new EntityRegister();
    const links = new Map<string, Link>();
    const people = new Map<string, PartyRef>();
    const localityOf = localitiesOf(facts);

    const named = <Label extends Exclude<PartyLabel, "Person">>(label: Label, name: string) =>
      register.add(label, name, entityId(label, toneKey(name)));
    const link = (type: Link["type"], from: EntityRef, to: EntityRef) =>
      links.set(`${from.id} ${to.id}`, { type, from, to });

    function agency(name: string): PartyRef {
      const locality = localityOf(name);
      const id = entityId("Agency", agencyKey(name), ...(locality ? [toneKey(locality)] : []));
      const ref = register.add("Agency", name, id);
      const { province: stated, parent } = linksOf(name);
      const province = stated ?? locality;
      if (province) link("IN", ref, named("Province", province));
      if (parent) link("PART_OF", ref, agency(parent));
      return ref;
    }

    function place(name: string): EntityRef {
      const ref = register.add("Place", name, entityId("Place", toneKey(name)));
      const { province } = linksOf(name);
      if (province) link("IN", ref, named("Province", province));
      return ref;
    }

    /** A foreign state's own offices ("Tổng thống", "Hoa Kỳ") are held in the country. */
    const office = (name: string): PartyRef => (countries.has(toneKey(name)) ? named("Country", name) : agency(name));

    const provinceOf = (name: string) => linksOf(name).province ?? localityOf(name);

    function person({ name, positions }: PersonFact): PartyRef {
      const { block, foreign } = keysOf(name);
      const claims = positions.map((position): PositionClaim => {
        const span = position.span ?? null;
        return {
          title: position.title.normalize("NFC"),
          rank: ranks.get(toneKey(position.title)) ?? null,
          office: position.agency ? office(position.agency) : null,
          former: position.former,
          span,
          evidence: span && text ? text.slice(...span) : null,
          date: facts.published ?? latestVisitDate(facts),
          standing: standingOf(position.title, position.agency, position.agency ? provinceOf(position.agency) : null),
        };
      });
      const anchor = personAnchor(
        positions.flatMap(({ title, agency, former }, i) =>
          // "Phó Giám đốc" of nobody knows what says nothing.
          agency === null && claims[i]!.standing.pool === null
            ? []
            : {
                agency: toneKey(agency ?? title),
                province: agency ? provinceOf(agency) : null,
                rank: ranks.get(toneKey(title)) ?? null,
                former,
              },
        ),
      );
      const ref = register.add("Person", name, entityId("Person", block), claims, {
        block: entityId("Person", block),
        seed: entityId("Person", toneKey(name), anchor, anchor ? null : facts.id),
        countries: foreign ? facts.countries.map(toneKey).sort() : [],
      });
      people.set(toneKey(name), ref);
      return ref;
    }

    const personNamed = (name: string) => people.get(toneKey(name)) ?? person({ name, positions: [] });

    function side(fact: SideFact): SideClaim {
      const lead = fact.lead ? personNamed(fact.lead) : null;
      const parties = [
        ...fact.provinces.map((name) => named("Province", name)),
        ...fact.countries.map((name) => named("Country", name)),
        ...fact.agencies.map(agency),
        ...fact.people.map(personNamed),
        ...(lead ? [lead] : []),
      ];
      return { parties: uniqueById(parties), lead: lead?.id ?? null };
    }

    const nameOf = (ref: EntityRef | null | undefined) => (ref ? register.entities.get(ref.id)!.name : null);

    /** The name that a side goes by in a title. Whoever holds no office is private, and is not named there. */
    function publicName({ parties, lead }: SideClaim): string | null {
      const named = parties.filter(
        ({ id, label }) => label !== "Person" || register.entities.get(id)!.positions.length > 0,
      );
      return nameOf(leadingParty({ parties: named, lead }, register.entities));
    }

    function visit(fact: VisitFact): VisitClaim {
      const visitors = side(fact.visitors);
      const hosts = side(fact.hosts);
      const places = uniqueById(fact.places.map(place));
      const visitor = leadingParty(visitors, register.entities);
      const host = leadingParty(hosts, register.entities);
      const seed = visitId({
        article: facts.id,
        visitor,
        host,
        visitors,
        hosts,
        start: fact.start,
        evidence: fact.evidence,
      });
      const bodies = fact.hosts.agencies.filter((name) => !isAuthority(name)).map((name) => agency(name).id);
      return {
        visit: seed,
        seed,
        sites: [...new Set([...bodies, ...places.map(({ id }) => id)])].sort(),
        status: fact.status,
        kind: fact.kind,
        start: fact.start,
        end: fact.end,
        yearSure: facts.published !== null || printsYear(fact),
        title: visitTitle(fact.kind, publicName(visitors), publicName(hosts) ?? nameOf(places[0])),
        visitors,
        hosts,
        places,
        topics: uniqueById(
          fact.topics.map((topic) => ({
            id: entityId("Topic", toneKey(topic)),
            label: "Topic" as const,
            name: topic.normalize("NFC"),
          })),
        ),
        quote: fact.evidence,
        span: fact.span,
        rule: fact.rule,
        confidence: fact.confidence,
      };
    }

    for (const fact of facts.people) person(fact);
    for (const name of facts.provinces) named("Province", name);
    for (const name of facts.countries) named("Country", name);
    for (const name of facts.agencies) agency(name);
    const reports = facts.visits.map(visit);
    for (const { kind, name, span } of facts.mentions) register.addSpan(mentioned(kind, name), span);

    function mentioned(kind: Facts["mentions"][number]["kind"], name: string): EntityRef {
      switch (kind) {
        case "person":
          return personNamed(name);
        case "agency":
          return agency(name);
        case "place":
          return place(name);
        case "province":
          return named("Province", name);
        case "country":
          return named("Country", name);
      }
    }

    const { id, title, url, source, published, textHash, extractor } = facts;
    const stated = {
      article: { id, title, url, source, published, textHash, extractor, text },
      entities: register.sorted(),
      links: [...links.values()].sort((a, b) => (`${a.from.id} ${a.to.id}` < `${b.from.id} ${b.to.id}` ? -1 : 1)),
      reports: reports.sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1] || (a.visit < b.visit ? -1 : 1)),
    };
    return { ...stated, digest: contributionDigest(stated) };
  };
}

function uniqueById<Ref extends EntityRef>(refs: readonly Ref[]): Ref[] {
  return [...new Map(refs.map((ref) => [ref.id, ref])).values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function printsYear({ start, evidence }: VisitFact): boolean {
  const year = yearOf(start);
  return year !== null && evidence.includes(year);
}

/** An article without a date of its own was written no earlier than the latest visit that it reports as done. */
function latestVisitDate({ visits }: Facts): string | null {
  const dates = visits.flatMap(({ status, start }) => (status === "done" && start && yearOf(start) ? [start] : []));
  return dates.sort().at(-1) ?? null;
}
