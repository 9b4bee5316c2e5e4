import path from "node:path";
import type { Contribution } from "../resolve/Contribution";
import type { Identities } from "../resolve/identify";
import type { Curation } from "../resolve/judgements/createCuration";
import type { PeopleClusterer, PeopleOfBlock } from "../resolve/people/createPeopleClusterer";
import { connectedBlock, peopleOfBlocks } from "../resolve/people/identifyPeople";
import type { PersonMention } from "../resolve/people/PersonMention";
import { personMentions } from "../resolve/people/personMentions";
import { identifyVisits } from "../resolve/visits/identifyVisits";
import type { VisitMention } from "../resolve/visits/VisitMention";
import { visitMentions } from "../resolve/visits/visitMentions";
import { Spill } from "./Spill";

/**
 * What `findIdentities` finds, for more articles than memory holds: people are clustered by block, which needs no more than a part of
 * them at a time; reports of visits are all held, as any may be of one visit.
 */
export async function identifyOnDisk(
  folder: string,
  clusterPeople: PeopleClusterer,
  contributions: AsyncIterable<Contribution>,
  curation: Curation,
): Promise<Identities> {
  const mentions = new Spill<PersonMention>(path.join(folder, "mentions"));
  const reports: VisitMention[] = [];
  const oneCopy = createPool();
  for await (const contribution of contributions) {
    for (const { visitors, hosts, places, sites, ...report } of visitMentions(contribution))
      reports.push({
        ...report,
        visitors: visitors.map(oneCopy),
        hosts: hosts.map(oneCopy),
        places: places.map(oneCopy),
        sites: sites.map(oneCopy),
      });
    for (const [block, ofBlock] of personMentions([contribution], curation))
      for (const mention of ofBlock) mentions.add(connectedBlock(block, curation), mention);
  }
  const visits = identifyVisits(reports, curation);
  const blocks: PeopleOfBlock[] = [];
  for await (const [, ofBlock] of mentions.groups()) blocks.push(clusterPeople(ofBlock, curation));
  return { ...peopleOfBlocks(blocks), ...visits };
}

/** Gives one copy of equal texts: each line from the disk brings its own, and ids recur in a million of them. */
function createPool(): (text: string) => string {
  const copies = new Map<string, string>();
  return (text) => {
    const copy = copies.get(text);
    if (copy === undefined) copies.set(text, text);
    return copy ?? text;
  };
}
