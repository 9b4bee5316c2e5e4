import type { Knowledge } from "../../knowledge";
import type { AgencySuffix, KnownAgency } from "./KnownAgency";

/** A body and the other forms of its name. */
interface Forms {
  readonly body: KnownAgency;
  readonly forms: readonly string[];
}

const MINISTRY = "Bộ";

/** The bodies that the tables list; of two that share a form the first has it. */
export function knownAgencies(knowledge: Knowledge): Forms[] {
  return [
    ...knowledge.localAgencies.map(({ name, forms, suffix, parent }) => known(name, forms, suffix, { parent })),
    ...knowledge.nationalBodies.map(({ name, forms, home, bare }) =>
      known(name, forms, "country", { national: { home, bare } }),
    ),
    ...knowledge.fields.flatMap((field) =>
      field.used_by.map((head) => {
        const forms = field.forms.map((form) => `${head} ${form}`);
        const name = `${head} ${field.name}`;
        if (head === MINISTRY) return known(name, forms, "country", { national: { home: name, bare: "home" } });
        return known(name, forms, head === "Cục" ? "none" : "place");
      }),
    ),
    ...knowledge.centralAgencies.map(({ name, forms }) => known(name, forms, "none")),
    ...knowledge.organisations.map(({ name, forms, country }) => known(name, forms, "fixed", { state: country })),
  ];
}

function known(name: string, forms: readonly string[], suffix: AgencySuffix, rest: Partial<KnownAgency> = {}): Forms {
  return { body: { name, suffix, parent: null, national: null, state: null, ...rest }, forms };
}
