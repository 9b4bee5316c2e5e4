import { listOf } from "../listOf";
import type { Knowledge } from "../knowledge";
import { wordKeys } from "./ArticleWords";

export type NameKind = "province" | "country" | "agency" | "title" | "topic";

export interface KnownName {
  /** Canonical. */
  readonly name: string;
  /** All that it may be printed as. */
  readonly forms: readonly string[];
  /** A body that every place has: without its place it names none. */
  readonly local: boolean;
}

/** The names that the tables know, by any of their forms. */
export class NameTables {
  readonly #names = new Map<string, KnownName>();

  constructor(knowledge: Knowledge) {
    for (const { name, aliases, needs_level: level, kind } of knowledge.provinces)
      this.#add("province", name, [...(level ? [`${kind} ${name}`] : [name]), ...aliases]);
    for (const { name, aliases } of knowledge.countries) this.#add("country", name, [name, ...aliases]);
    for (const { topic, forms } of knowledge.topics) this.#add("topic", topic, [topic, ...forms]);
    for (const { title, forms } of knowledge.titles) this.#add("title", title, [title, ...forms]);
    this.#addAgencies(knowledge);
  }

  /** The name that a form stands for. */
  find(kind: NameKind, form: string): KnownName | undefined {
    return this.#names.get(`${kind} ${wordKeys(form).join(" ")}`);
  }

  #addAgencies(knowledge: Knowledge): void {
    // Who holds some titles is of a body that need not be printed: "Thủ tướng" is of the "Chính phủ".
    const implied = new Map<string | null, string[]>();
    for (const { title, forms, agency } of knowledge.titles) listOf(implied, agency).push(title, ...forms);
    const add = (name: string, forms: readonly string[], local = false) =>
      this.#add("agency", name, [name, ...forms, ...(implied.get(name) ?? [])], local);
    for (const { name, forms, suffix } of knowledge.localAgencies) add(name, forms, suffix !== "any");
    for (const { name, used_by: heads, forms } of knowledge.fields)
      for (const head of heads)
        add(
          `${head} ${name}`,
          forms.map((form) => `${head} ${form}`),
          !NATIONAL.has(head),
        );
    for (const { name, forms } of knowledge.nationalBodies) add(name, forms);
    for (const { name, forms } of knowledge.centralAgencies) add(name, forms);
    for (const { name, forms } of knowledge.organisations) add(name, forms);
  }

  /** The first name given to a form keeps it. */
  #add(kind: NameKind, name: string, forms: readonly string[], local = false): void {
    const known = { name, forms, local };
    for (const form of new Set([name, ...forms])) {
      const key = `${kind} ${wordKeys(form).join(" ")}`;
      if (!this.#names.has(key)) this.#names.set(key, known);
    }
  }
}

/** Heads of bodies that there is one of. */
const NATIONAL: ReadonlySet<string> = new Set(["Bộ", "Cục"]);
