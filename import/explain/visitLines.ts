import type { Facts, SideFact } from "../facts";

function nameSide({ people, agencies, provinces, countries, lead }: SideFact): string {
  const led = people.map((name) => (name === lead ? `${name} (lead)` : name));
  return [...led, ...agencies, ...provinces, ...countries].join(", ") || "not named";
}

function period({ start, end }: Facts["visits"][number]): string {
  if (!start) return "undated";
  return end && end !== start ? `${start} to ${end}` : start;
}

/** Each visit in words: what, when, who, whom, where, and the rule that found it with its confidence. */
export function visitLines({ visits }: Facts): string[] {
  return visits.map((visit, index) => {
    const places = visit.places.length > 0 ? `; at ${visit.places.join(", ")}` : "";
    const found = `rule ${visit.rule}, confidence ${visit.confidence.toFixed(2)}`;
    const what = `${visit.status} ${visit.kind.replaceAll("_", " ")}, ${period(visit)}`;
    return `${index + 1}. ${what}: ${nameSide(visit.visitors)} -> ${nameSide(visit.hosts)}${places} [${found}]`;
  });
}

/** Each person with the positions that the article gives, in words. */
export function personLines({ people }: Facts): string[] {
  return people.map(({ name, positions }) => {
    const offices = positions.map(({ title, agency, former }) =>
      [former ? "former" : "", title, agency ?? ""].filter(Boolean).join(" "),
    );
    return offices.length > 0 ? `${name}: ${offices.join("; ")}` : name;
  });
}
