import type { Lexicon } from "../../lexicon/Lexicon";
import { keySet } from "../../text/keySet";
import { pairAt } from "../../text/pairAt";
import type { Token } from "../../text/Token";
import { endsInWord } from "./endsInWord";

const ASCII = /^[A-Za-z]+$/u;
/** Who else bears the name of an office of lawyers: "Luật sư A và Cộng sự". */
const PARTNERS = keySet(["cộng sự", "đồng sự"]);

/** "Bệnh viện Bạch Mai | và Việt Đức": behind a proper name "và" begins another body of the kind; not behind "Luật", "TM". */
export function endsInProperName(tokens: readonly Token[], end: number, from: number, lexicon: Lexicon): boolean {
  const last = tokens[end - 1]!;
  if (!last.capital || lexicon.abbreviations.has(last.text)) return false;
  if (PARTNERS.has(pairAt(tokens, end + 1))) return false;
  return end - 1 === from ? ASCII.test(last.text) : !endsInWord(tokens, end, lexicon);
}
