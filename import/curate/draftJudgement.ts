import { VisitgraphError } from "../../src/shared/error";
import { toneKey } from "../../src/shared/vietnamese";
import type { Transaction } from "../load/Transaction";
import type { PositionClaim } from "../resolve/Contribution";
import { createJudgement } from "../resolve/judgements/createJudgement";
import type { Claim, Judgement } from "../resolve/judgements/Judgement";
import type { Authorship, CurationRequest } from "../../src/graph/CurationRequest";
import { readSubject, type Subject } from "./readSubject";

const POSITIONS = `
  UNWIND $rows AS id MATCH (:Person {id: id})<-[m:MENTIONS]-(a:Article) UNWIND m.positions AS position
  RETURN a.id AS article, m.block AS person, position`;

type Request<Kind extends CurationRequest["kind"]> = Extract<CurationRequest, { kind: Kind }>;

/**
 * The judgement that a request stands for, with what articles state now in the place of ids.
 * @throws VisitgraphError SUBJECT_NOT_FOUND, SUBJECT_UNSUITABLE, JUDGEMENT_INVALID
 */
export async function draftJudgement(
  tx: Transaction,
  request: CurationRequest,
  { author, reason, at }: Authorship,
): Promise<Judgement> {
  if (reason.trim() === "")
    throw new VisitgraphError("JUDGEMENT_INVALID", "The reason is empty.", {
      hint: "Say in a few words what the judgement rests on, for those who read it later.",
    });
  const common = { author, reason, at: at.toISOString() };
  switch (request.kind) {
    case "undo":
      return createJudgement({ ...common, kind: "undo", undoes: request.judgement, about: [] });
    case "same":
    case "different":
      return createJudgement({ ...common, kind: request.kind, ...(await compared(tx, request)) });
    case "split":
      return createJudgement({ ...common, kind: "different", ...(await parted(tx, request)) });
    case "reject":
    case "accept":
      return createJudgement({
        ...common,
        kind: request.kind,
        ...(await ("visit" in request ? reports(tx, request) : positions(tx, request))),
      });
  }
}

async function compared(tx: Transaction, { kind, ids }: Request<"same" | "different">) {
  if (ids.length < 2)
    throw unsuitable(
      `At least two are compared, not ${ids.length}.`,
      "Give the ids of all those that the judgement is about.",
    );
  const subjects: Subject[] = [];
  for (const id of ids) subjects.push(await readSubject(tx, id));
  const labels = new Set(subjects.map(({ label }) => label));
  if (labels.size > 1) throw unsuitable(`A ${[...labels].join(" and a ").toLowerCase()} cannot be compared.`);
  const distinct = new Set(subjects.map(({ id }) => id)).size;
  if (distinct < 2 || distinct < ids.length)
    throw unsuitable(
      kind === "same" ? "These are one already." : "These are one in the graph.",
      kind === "same" ? undefined : "Say by `split` which articles mean another.",
    );
  return { sides: subjects.map(({ claims }) => [...claims]), about: subjects.map(({ name }) => name) };
}

async function parted(tx: Transaction, { id, articles }: Request<"split">) {
  const { label, name, claims } = await readSubject(tx, id);
  if (label === "Agency")
    throw unsuitable("An agency is what its name says, whichever article has it, and cannot be split by articles.");
  const those = ofArticles(claims, articles, name);
  const others = claims.filter((claim) => !those.includes(claim));
  if (others.length === 0)
    throw unsuitable(`These are all articles that state "${name}": nothing is left to part them from.`);
  return { sides: [those, others], about: [name] };
}

async function reports(tx: Transaction, { visit, articles }: { visit: string; articles: readonly string[] }) {
  const { label, name, claims } = await readSubject(tx, visit);
  if (label !== "Visit") throw unsuitable(`"${visit}" is no visit.`, "Of a person, name the position that is wrong.");
  return { sides: [articles.length > 0 ? ofArticles(claims, articles, name) : [...claims]], about: [name] };
}

async function positions(tx: Transaction, request: { person: string; title: string; agency: string | null }) {
  const { id, label, name } = await readSubject(tx, request.person);
  if (label !== "Person") throw unsuitable(`"${request.person}" is no person.`);
  const offices: (string | null)[] = request.agency === null ? [null] : await officesOf(tx, request.agency);
  const title = toneKey(request.title);
  const stated = await tx.rows<{ article: string; person: string; position: string }>(POSITIONS, [id]);
  const claims = stated.flatMap(({ article, person, position }): Claim[] => {
    const claim = JSON.parse(position) as PositionClaim;
    const office = claim.office?.id ?? null;
    return toneKey(claim.title) === title && offices.includes(office) ? [{ article, person, office, title }] : [];
  });
  if (claims.length === 0) throw unsuitable(`No article states that ${name} is "${request.title}" there.`);
  return { sides: [claims], about: [name, request.title] };
}

/** The ids that articles may have of it; an office of a foreign state is held in the country. */
async function officesOf(tx: Transaction, id: string): Promise<string[]> {
  if (id.startsWith("country:")) return [id];
  const { claims } = await readSubject(tx, id);
  return claims.flatMap((claim) => ("agency" in claim ? claim.agency : []));
}

function ofArticles(claims: readonly Claim[], articles: readonly string[], name: string): Claim[] {
  const stating = new Set(claims.flatMap((claim) => ("article" in claim ? claim.article : [])));
  const missing = articles.find((article) => !stating.has(article));
  if (missing !== undefined || articles.length === 0)
    throw unsuitable(
      missing === undefined ? "No article was named." : `The article "${missing}" does not state "${name}".`,
    );
  return claims.filter((claim) => "article" in claim && articles.includes(claim.article));
}

const unsuitable = (message: string, hint?: string) => new VisitgraphError("SUBJECT_UNSUITABLE", message, { hint });
