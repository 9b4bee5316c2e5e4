import { toneKey } from "../../src/shared/vietnamese";
import type { Facts, MentionKind, Span } from "../facts";
import { wordKeys, type ArticleWords } from "./ArticleWords";
import type { NameTables } from "./NameTables";

/** A name that stands in the article. */
export interface FoundName {
  /** Canonical. */
  readonly name: string;
  readonly spans: readonly Span[];
}

/** A word for the kind of a place within the name of a body: "Sở Y tế *tỉnh* Cà Mau". */
const LEVEL = /^(?:tỉnh|thành phố|huyện|quận|thị xã|thị trấn|xã|phường|đặc khu)\s+/iu;
const AROUND = /^[^\p{L}\p{N}]+|[^\p{L}\p{N})]+$/gu;
const CAPITALISED = /^\p{Lu}/u;

/**
 * Looks the names of an answer up in its article: as printed, in the forms of the tables, or where the rules read them (which know
 * that "ông Hùng" is Trần Văn Hùng, and whose "UBND tỉnh" is).
 */
export class NameFinder {
  readonly #words: ArticleWords;
  readonly #tables: NameTables;
  readonly #byRules: Facts;
  readonly #fullName: (agency: string) => string;

  /**
   * @param byRules what the rules find in the article.
   * @param fullName the full name of an agency by the tables, from its printed name alone.
   */
  constructor(words: ArticleWords, tables: NameTables, byRules: Facts, fullName: (agency: string) => string) {
    this.#words = words;
    this.#tables = tables;
    this.#byRules = byRules;
    this.#fullName = fullName;
  }

  person(printed: string): FoundName | null {
    const name = tidy(printed);
    if (!CAPITALISED.test(name) || this.#tables.find("title", name)) return null;
    return this.#asRead("person", name, this.#words.occurrences(name));
  }

  province(printed: string): FoundName | null {
    return this.#listed("province", printed);
  }

  country(printed: string): FoundName | null {
    return this.#listed("country", printed);
  }

  agency(printed: string): FoundName | null {
    const name = this.#agencyName(tidy(printed));
    if (!CAPITALISED.test(name)) return null;
    const found = this.#asRead("agency", name, this.#words.occurrences(name));
    if (found) return found;
    const spans = this.#inParts(name);
    return spans.length > 0 ? { name, spans } : null;
  }

  /** Whether it is the name of a body that every place has, and the article does not tell of which place. */
  isBare(agency: string): boolean {
    return this.#tables.find("agency", this.#agencyName(tidy(agency)).replace(/\s+tỉnh$/iu, ""))?.local ?? false;
  }

  place(printed: string): FoundName | null {
    const name = tidy(printed);
    if (!CAPITALISED.test(name)) return null;
    const spans = this.#words.occurrences(name);
    const read = this.#byRules.visits.some(({ places }) => places.some((place) => toneKey(place) === toneKey(name)));
    return spans.length > 0 || read ? { name, spans } : null;
  }

  topic(printed: string): string | null {
    const known = this.#tables.find("topic", printed);
    const forms = known?.forms ?? [printed];
    return forms.some((form) => this.#words.occurrences(form).length > 0) ? (known?.name ?? tidy(printed)) : null;
  }

  /** The title by its usual name, when it stands within the span, and not behind a "Phó" that the answer left out. */
  title(printed: string, within: Span): string | null {
    const known = this.#tables.find("title", printed);
    const stands = (known?.forms ?? [printed]).some((form) => {
      const lower = tidy(form).toLowerCase();
      const deputies = this.#words.occurrences(`phó ${lower}`);
      return this.#words
        .occurrences(lower)
        .some((span) => contains(within, span) && !deputies.some((deputy) => contains(deputy, span)));
    });
    return stands ? (known?.name ?? tidy(printed)) : null;
  }

  #listed(kind: "province" | "country", printed: string): FoundName | null {
    const known = this.#tables.find(kind, printed);
    return known
      ? this.#asRead(
          kind,
          known.name,
          known.forms.flatMap((form) => this.#words.occurrences(form)),
        )
      : null;
  }

  /** With the mentions that the rules read, under their spelling of the name. */
  #asRead(kind: MentionKind, name: string, printed: readonly Span[]): FoundName | null {
    const key = toneKey(name);
    const read = this.#byRules.mentions.filter((mention) => mention.kind === kind && toneKey(mention.name) === key);
    const spans = [...read.map(({ span }) => span), ...printed];
    return spans.length > 0 ? { name: read[0]?.name ?? name, spans } : null;
  }

  /** In full: what the rules read where exactly this is printed, else what the tables make of it alone. */
  #agencyName(printed: string): string {
    const key = wordKeys(printed).join(" ");
    const read = this.#byRules.mentions.flatMap(({ kind, surface, name }) =>
      kind === "agency" && wordKeys(surface).join(" ") === key ? [name] : [],
    );
    return new Set(read).size === 1 ? read[0]! : this.#fullName(printed);
  }

  /** Where the table's body at the head of the name is printed in some form, and the place or body after it somewhere. */
  #inParts(name: string): readonly Span[] {
    const words = name.split(" ");
    for (let end = words.length; end > 0; end--) {
      const known = this.#tables.find("agency", words.slice(0, end).join(" "));
      const spans = known?.forms.flatMap((form) => this.#words.occurrences(form)) ?? [];
      const rest = words.slice(end).join(" ").replace(LEVEL, "");
      if (spans.length > 0 && (rest === "" || this.#stands(rest))) return spans;
    }
    return [];
  }

  #stands(rest: string): boolean {
    const territory = this.province(rest) ?? this.country(rest);
    return (
      territory !== null ||
      (CAPITALISED.test(rest) && this.#words.occurrences(rest).length > 0) ||
      this.#inParts(rest).length > 0
    );
  }
}

function contains([start, end]: Span, inner: Span): boolean {
  return start <= inner[0] && inner[1] <= end;
}

/** Composed, without the signs around it. */
function tidy(name: string): string {
  return name.normalize("NFC").replace(/\s+/gu, " ").replace(AROUND, "");
}
