import type { Facts, Span } from "../facts";
import { textHash } from "../textHash";

/** A fact that is not in its article as it claims to be, and so is not believed. */
export interface Refusal {
  readonly article: string;
  /** "visit", "mention", "position" or, where the whole is about another text, "article". */
  readonly fact: "article" | "visit" | "mention" | "position";
  readonly reason: string;
}

/**
 * Keeps what stands in the text at the offsets that it gives, and names what does not. Without a text (bare facts) a span can only
 * be compared with the length of what it is said to hold.
 */
export function verifyEvidence(facts: Facts, text: string | null): { facts: Facts | null; refused: Refusal[] } {
  const refused: Refusal[] = [];
  const refuse = (fact: Refusal["fact"], reason: string): false => {
    refused.push({ article: facts.id, fact, reason });
    return false;
  };
  if (text !== null && facts.textHash !== textHash(text)) {
    refuse("article", `the facts are of another text (${facts.textHash})`);
    return { facts: null, refused };
  }
  const holds = (fact: Refusal["fact"], span: Span, quote: string): boolean => {
    const found = text === null ? null : text.slice(...span);
    if (found === null ? span[1] - span[0] === quote.length : found === quote) return true;
    const instead = found === null ? `${span[1] - span[0]} characters` : `"${found}"`;
    return refuse(fact, `"${quote}" is not at ${span.join("-")}, where ${instead} stands`);
  };
  const inside = (span: Span, title: string): boolean =>
    (span[0] < span[1] && span[1] <= (text?.length ?? Infinity)) ||
    refuse("position", `"${title}" at ${span.join("-")}, outside the text`);
  return {
    facts: {
      ...facts,
      visits: facts.visits.filter(({ span, evidence }) => holds("visit", span, evidence)),
      mentions: facts.mentions.filter(({ span, surface }) => holds("mention", span, surface)),
      people: facts.people.map((person) => ({
        ...person,
        positions: person.positions.filter(({ span, title }) => !span || inside(span, title)),
      })),
    },
    refused,
  };
}
