import { createHash } from "node:crypto";
import { VisitgraphError } from "../../../src/shared/error";
import { claimKey, claimKind } from "./claimKey";
import { Judgement, type Claim, type JudgementDraft } from "./Judgement";

const BYTES = 10;

/**
 * A judgement in its one form, with the id that its content gives it: the same judgement is the same wherever it was written down.
 * @throws VisitgraphError JUDGEMENT_INVALID
 */
export function createJudgement(draft: JudgementDraft): Judgement {
  const judgement = parse({ ...draft, id: `judgement:${"0".repeat(2 * BYTES)}` });
  const normal = "sides" in judgement ? { ...judgement, sides: normalSides(judgement.sides) } : judgement;
  if ("sides" in normal) check(normal.sides);
  // What people look for stands first in a line.
  const { kind, about, author, at, reason } = normal;
  const subject = "sides" in normal ? { sides: normal.sides } : { undoes: normal.undoes };
  return { id: idOf(normal), kind, about, author, at, reason, ...subject } as Judgement;
}

/**
 * A judgement that was written down.
 * @throws VisitgraphError JUDGEMENT_INVALID where it is none, or was changed since: its id is that of other content
 */
export function readJudgement(value: unknown): Judgement {
  const { id, ...draft } = parse(value);
  const judgement = createJudgement(draft);
  if (judgement.id !== id) throw invalid(`${id} does not have the content that this id stands for`);
  return judgement;
}

function parse(value: unknown): Judgement {
  const { success, data, error } = Judgement.safeParse(value);
  if (success) return data;
  const issue = error.issues[0]!;
  throw invalid(`${issue.path.join(".") || "it"}: ${issue.message}`);
}

/** Neither the order of the sides nor that of their claims says anything. */
function normalSides(sides: readonly (readonly Claim[])[]): Claim[][] {
  return sides
    .map((side) => [...new Map(side.map((claim) => [claimKey(claim), claim])).values()].sort(byKey))
    .sort((a, b) => byKey(a[0]!, b[0]!));
}

function check(sides: readonly (readonly Claim[])[]): void {
  const claims = sides.flat();
  const keys = new Set(claims.map(claimKey));
  const kinds = new Set(claims.map(claimKind));
  if (kinds.size > 1) throw invalid(`it is about a ${[...kinds].join(" and a ")} at once`);
  if (keys.size < claims.length) throw invalid("its sides have a claim in common");
}

function idOf(judgement: Judgement): string {
  const { kind, author, at, reason, about } = judgement;
  const subject =
    "sides" in judgement
      ? judgement.sides.map((side) => [claimKind(side[0]!), ...side.map(claimKey)])
      : judgement.undoes;
  const hash = createHash("sha256")
    .update(JSON.stringify([kind, subject, author, at, reason, about]))
    .digest();
  return `judgement:${hash.subarray(0, BYTES).toString("hex")}`;
}

const byKey = (a: Claim, b: Claim) => (claimKey(a) < claimKey(b) ? -1 : 1);

const invalid = (fault: string) =>
  new VisitgraphError("JUDGEMENT_INVALID", `A judgement is not as it must be: ${fault}.`, {
    hint: "Judgements are made by `visitgraph curate`; a line that was changed by hand is no longer what was judged.",
  });
