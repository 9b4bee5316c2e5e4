import { toneKey } from "../../src/shared/vietnamese";
import type { Knowledge } from "../knowledge";

/** Signs that join words in the names of agencies; writers set them as they like. */
const JOINTS = /\s*[-–,/&]\s*|\s+/gu;
const AND = ` ${toneKey("và")} `;

/**
 * The key by which two names of agencies are of one: that of its main name where the table knows it by others, without regard to
 * case, the place of tone marks, and what joins the words of a field ("Văn hóa, Thể thao và Du lịch", "Văn hóa - Thể thao - Du lịch").
 */
export function createAgencyKey({ agencySynonyms }: Pick<Knowledge, "agencySynonyms">): (name: string) => string {
  const plain = (name: string) => ` ${toneKey(name)} `.replaceAll(AND, " ").replace(JOINTS, " ").trim();
  const main = new Map(
    agencySynonyms.flatMap(({ name, forms }) => forms.map((form) => [plain(form), plain(name)] as const)),
  );
  return (name) => {
    const key = plain(name);
    return main.get(key) ?? key;
  };
}
