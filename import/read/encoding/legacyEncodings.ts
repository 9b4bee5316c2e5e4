import { decode } from "iconv-lite";
import { fixTcvn3Capitals } from "./fixTcvn3Capitals";
import { TCVN3, VNI } from "./legacyTables";

export interface LegacyEncoding {
  readonly name: string;
  /** Never fails: a wrong guess gives text that is not Vietnamese. The result is NFC. */
  readonly decode: (bytes: Buffer) => string;
}

function substitution(table: ReadonlyMap<string, string>): (text: string) => string {
  const longestFirst = [...table.keys()].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(longestFirst.join("|"), "g");
  return (text) => text.replace(pattern, (sign) => table.get(sign) as string);
}

const fromTcvn3 = substitution(TCVN3);
const fromVni = substitution(VNI);

/** The encodings of Vietnamese before Unicode, most common first. */
export const LEGACY_ENCODINGS: readonly LegacyEncoding[] = [
  { name: "windows-1258", decode: (bytes) => decode(bytes, "windows1258").normalize("NFC") },
  { name: "tcvn3", decode: (bytes) => fixTcvn3Capitals(fromTcvn3(decode(bytes, "windows1252"))) },
  { name: "vni", decode: (bytes) => fromVni(decode(bytes, "windows1252")) },
];
