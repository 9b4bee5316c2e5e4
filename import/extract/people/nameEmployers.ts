import { asPrinted } from "../agencies/Agency";
import { pushAgency } from "../agencies/pushAgency";
import type { Chunk } from "../Chunk";
import { isName } from "../isName";
import { nameKey } from "../text/nameKey";
import { keySet } from "../text/keySet";
import type { Token } from "../text/Token";
import { isForeignName } from "./isForeignName";
import { tellsBody } from "./Position";

/** What stands between a name and the office told behind it. */
const APPOSITION = keySet([",", "-", "(", "là"]);
/** Offices of companies and the like: a head of state or of government is named behind the title. */
const COMPANY_OFFICE =
  /^(?:Phó )?(?:Tổng )?Giám đốc|Hội đồng quản trị|^Người sáng lập|^Trưởng đại diện|^Phó Trưởng đại diện/u;

/**
 * "bà A – Giám đốc điều hành Skills International": behind an office told after a name, a foreign name is that of the body it is
 * held in, here and wherever the article has it.
 */
export function nameEmployers(found: readonly Chunk[], tokens: readonly Token[]): Chunk[] {
  const chunks = joinEmployers(found);
  const employers = new Set(chunks.flatMap((_, index) => employerAt(chunks, index, tokens) ?? []));
  if (employers.size === 0) return [...chunks];
  const named: Chunk[] = [];
  for (const chunk of chunks) {
    if (!isName(chunk) || !employers.has(chunk.person.name) || chunk.person.introduced < chunk.person.first) {
      named.push(chunk);
      continue;
    }
    const { first, end, person } = chunk;
    pushAgency(named, asPrinted({ first, end, base: person.name, suffix: "none", open: true }));
  }
  return named;
}

/** "tổng giám đốc Alma": one foreign word behind an office in a company is the company, unless someone in the article bears it. */
function joinEmployers(chunks: readonly Chunk[]): Chunk[] {
  const joined: Chunk[] = [];
  // Few articles have such an office: what names they have is asked then.
  let borne: ReadonlySet<string> | undefined;
  for (const chunk of chunks) {
    const office = joined.at(-1);
    if (office?.kind !== "position" || !isEmployer(office, chunk)) joined.push(chunk);
    else if ((borne ??= namesBorne(chunks)).has(nameKey(chunk.person.name))) joined.push(chunk);
    else {
      const { first, end, person } = chunk;
      const agency = asPrinted({ first, end, base: person.name, suffix: "none", open: true });
      joined[joined.length - 1] = { ...office, end, position: { ...office.position, end, agency } };
    }
  }
  return joined;
}

/** The words of the names that people bear in the article. */
function namesBorne(chunks: readonly Chunk[]): ReadonlySet<string> {
  return new Set(
    chunks.flatMap((chunk) => (chunk.kind === "person" ? nameKey(chunk.person.name).split(/[\s-]/u) : [])),
  );
}

type Office = Extract<Chunk, { kind: "position" }>;
type Partial = Extract<Chunk, { kind: "partial" }>;

function isEmployer({ end, position }: Office, name: Chunk): name is Partial {
  if (name.kind !== "partial" || name.first !== end || name.person.introduced < name.person.first) return false;
  return isForeignName(name.person.name) && !tellsBody(position) && COMPANY_OFFICE.test(position.entry.title);
}

function employerAt(chunks: readonly Chunk[], index: number, tokens: readonly Token[]): string | null {
  const [holder, office, name] = chunks.slice(index, index + 3);
  if (holder?.kind !== "person" || office?.kind !== "position" || !name || !isName(name)) return null;
  const sign = tokens[holder.end]!;
  const apposed =
    office.first - holder.end === 1 && APPOSITION.has(sign.key) && sign.sentence === tokens[name.first]!.sentence;
  return apposed &&
    !tellsBody(office.position) &&
    COMPANY_OFFICE.test(office.position.entry.title) &&
    office.end === name.first &&
    name.person.foreign
    ? name.person.name
    : null;
}
