/** Old and new placement of the tone mark. After "q" the "u" is no vowel: "quý" keeps its accent. */
const TONE_PLACEMENTS: readonly (readonly [old: RegExp, placed: string])[] = [
  ..."oà òa oá óa oả ỏa oã õa oạ ọa oè òe oé óe oẻ ỏe oẽ õe oẹ ọe".matchAll(/(\S+) (\S+)/gu),
  ..."uỳ ùy uý úy uỷ ủy uỹ ũy uỵ ụy".matchAll(/(\S+) (\S+)/gu),
].map(([, old, placed]) => [new RegExp(`${old?.startsWith("u") ? "(?<!q)" : ""}${old}`, "gu"), placed as string]);

const SIGNS = /[-–—/&.,]/gu;
const PLACE_KINDS = /(?<![\p{L}\p{N}_])(?:tỉnh|thành phố|tp)(?![\p{L}\p{N}_])/gu;

/** The form in which two printed names are compared when scoring: composed, lower case, without kinds of places and signs. */
export function comparableName(name: string | null | undefined): string {
  const lower = (name ?? "").normalize("NFC").toLowerCase();
  const placed = TONE_PLACEMENTS.reduce((text, [old, modern]) => text.replace(old, modern), lower);
  return placed.replace(SIGNS, " ").replace(PLACE_KINDS, " ").replace(/\s+/gu, " ").trim();
}
