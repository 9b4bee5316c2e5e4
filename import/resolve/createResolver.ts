import { toneKey } from "../../src/shared/vietnamese";
import type { PartyLabel } from "../../src/graph/model";
import type { Facts, PersonFact, SideFact, VisitFact } from "../facts";
import type { Knowledge } from "../knowledge";
import { createAgencyLinks } from "./agencyLinks";
import type { Contribution, EntityRef, Link, PartyRef, PositionClaim, SideClaim, VisitClaim } from "./Contribution";
import { contributionDigest } from "./contributionDigest";
import { entityId } from "./entityId";
import { EntityRegister } from "./EntityRegister";
import { leadingParty } from "./leadingParty";
import { personAnchor } from "./personAnchor";
import { remember } from "./remember";
import { createSearchForms } from "./searchForms";
import { visitId } from "./visitId";
import { visitTitle } from "./visitTitle";

/** Turns the facts of one article into the nodes and edges that it states. Pure: the same facts and text give the same ids everywhere. */
export type Resolver = (facts: Facts, text?: string | null) => Contribution;

export function createResolver(knowledge: Knowledge): Resolver {
  const linksOf = remember(createAgencyLinks(knowledge));
  const searchForms = remember(createSearchForms(knowledge));
  const ranks = new Map(knowledge.titles.map(({ title }, index) => [toneKey(title), index + 1]));
  const countries = new Set(knowledge.countries.map(({ name }) => toneKey(name)));

  return (facts, text = null) => {
    const register = new EntityRegister(searchForms);
    const links = new Map<string, Link>();
    const people = new Map<string, PartyRef>();

    const named = <Label extends Exclude<PartyLabel, "Person">>(label: Label, name: string) =>
      register.add(label, name, entityId(label, toneKey(name)));
    const link = (type: Link["type"], from: EntityRef, to: EntityRef) =>
      links.set(`${from.id} ${to.id}`, { type, from, to });

    function agency(name: string): PartyRef {
      const ref = named("Agency", name);
      const { province, parent } = linksOf(name);
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

    function person({ name, positions }: PersonFact): PartyRef {
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
        };
      });
      const anchor = personAnchor(
        positions.map(({ title, agency, former }) => ({
          agency: toneKey(agency ?? title),
          province: agency ? linksOf(agency).province : null,
          rank: ranks.get(toneKey(title)) ?? null,
          former,
        })),
      );
      const id = entityId("Person", toneKey(name), anchor, anchor ? null : facts.id);
      const ref = register.add("Person", name, id, claims);
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
      return {
        visit: visitId({
          article: facts.id,
          visitor,
          host,
          visitors,
          hosts,
          start: fact.start,
          evidence: fact.evidence,
        }),
        status: fact.status,
        kind: fact.kind,
        start: fact.start,
        end: fact.end,
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

/** An article without a date of its own was written no earlier than the latest visit that it reports as done. */
function latestVisitDate({ visits }: Facts): string | null {
  const dates = visits.flatMap(({ status, start }) =>
    status === "done" && start && /^\d{4}/.test(start) ? [start] : [],
  );
  return dates.sort().at(-1) ?? null;
}
