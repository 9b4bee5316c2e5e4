import type { VisitKind } from "../../../facts";
import type { Knowledge } from "../../../knowledge";
import { Trie } from "../../lexicon/Trie";

export type Frame = Knowledge["triggers"][number]["frame"];

export type WordRole = Knowledge["visitWords"][number]["role"];

export interface TriggerEntry {
  readonly phrase: string;
  readonly frame: Frame;
  readonly kind: VisitKind;
  /** 1: only beside a stronger sign of a visit; 3: enough by itself. */
  readonly strength: number;
}

/** The tables of visit words, compiled for matching. A phrase that only looks like a trigger has the value null. */
export interface VisitLexicon {
  readonly triggers: Trie<TriggerEntry | null>;
  readonly words: Trie<WordRole>;
  readonly topics: Trie<string>;
  readonly facilities: Trie<string>;
}

export function compileVisitLexicon(knowledge: Knowledge): VisitLexicon {
  const triggers = new Trie<TriggerEntry | null>();
  for (const { phrase, forms } of knowledge.nonTriggers) triggers.addAll([phrase, ...forms], null);
  for (const { forms, ...entry } of knowledge.triggers) triggers.addAll([entry.phrase, ...forms], entry);
  const words = new Trie<WordRole>();
  for (const { role, forms } of knowledge.visitWords) words.addAll(forms, role);
  const topics = new Trie<string>();
  for (const { topic, forms } of knowledge.topics) topics.addAll([topic, ...forms], topic);
  const facilities = new Trie<string>();
  for (const { facility, forms } of knowledge.facilities) facilities.addAll([facility, ...forms], facility);
  return { triggers, words, topics, facilities };
}
