import type { Knowledge } from "../../knowledge";
import type { AgencyHead } from "./AgencyHead";
import type { KnownAgency } from "./KnownAgency";
import { knownAgencies } from "./knownAgencies";
import type { Lexicon } from "./Lexicon";
import { Trie } from "./Trie";

type Agencies = Pick<Lexicon, "agencies" | "international" | "forums" | "heads" | "headOf" | "media">;

const FORUM = "diễn đàn";

/** The bodies that are known, and what the names of others begin with. */
export function compileAgencies(knowledge: Knowledge): Agencies {
  const agencies = new Trie<KnownAgency>();
  for (const { body, forms } of knownAgencies(knowledge)) agencies.addAll([body.name, ...forms], body);
  const named = (kinds: readonly string[]) =>
    new Set(knowledge.organisations.flatMap(({ name, kind }) => (kinds.includes(kind) ? [name] : [])));

  const heads = new Trie<AgencyHead>();
  const headOf = new Map<string, AgencyHead>();
  for (const { forms, small, ...entry } of knowledge.agencyHeads) {
    const head = { ...entry, small: small === "yes" };
    heads.addAll([head.head, ...forms], head);
    headOf.set(head.head, head);
  }

  const media = new Trie<true>();
  for (const { name, forms } of knowledge.media) media.addAll([name, ...forms], true);

  return { agencies, international: named(["quốc tế", FORUM]), forums: named([FORUM]), heads, headOf, media };
}
