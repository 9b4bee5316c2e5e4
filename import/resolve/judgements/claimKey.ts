import type { Claim } from "./Judgement";

export const CLAIM_KINDS = ["person", "visit", "agency", "position"] as const;
export type ClaimKind = (typeof CLAIM_KINDS)[number];

/** What a claim is of. */
export function claimKind(claim: Claim): ClaimKind {
  if ("title" in claim) return "position";
  return "visit" in claim ? "visit" : "agency" in claim ? "agency" : "person";
}

/** Equal for equal claims only. */
export function claimKey(claim: Claim): string {
  if ("title" in claim) return positionKey(claim);
  if ("visit" in claim) return reportKey({ article: claim.article, seed: claim.visit });
  return "agency" in claim ? claim.agency : mentionKey(claim.article, claim.person);
}

/** What an article says of one visit is one report, though it may say it in several passages. */
export const reportKey = ({ article, seed }: { readonly article: string; readonly seed: string }) =>
  `${article} ${seed}`;

/** What `reportKey` is of: a seed has no blanks. */
export function reportOfKey(key: string): { readonly article: string; readonly seed: string } {
  const blank = key.lastIndexOf(" ");
  return { article: key.slice(0, blank), seed: key.slice(blank + 1) };
}

export const mentionKey = (article: string, block: string) => `${article} ${block}`;

export const positionKey = (position: {
  readonly article: string;
  readonly person: string;
  readonly office: string | null;
  readonly title: string;
}) => JSON.stringify([position.article, position.person, position.office, position.title]);
