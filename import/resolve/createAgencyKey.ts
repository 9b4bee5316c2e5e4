import { toneKey } from "../../src/shared/vietnamese";
import type { Knowledge } from "../knowledge";

/** Signs that join words in the names of agencies; writers set them as they like. */
const JOINTS = /\s*[-–,/&]\s*|\s+/gu;
/** Ends a form of the table that is the beginning of names. */
const GOES_ON = " …";
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
  const starts = agencySynonyms.flatMap(({ name, forms }) =>
    forms.flatMap((form) =>
      form.endsWith(GOES_ON)
        ? { form: `${plain(form.slice(0, -GOES_ON.length))} `, name: `${plain(name.slice(0, -GOES_ON.length))} ` }
        : [],
    ),
  );
  return (name) => {
    const key = plain(name);
    const start = starts.find((each) => key.startsWith(each.form) && !key.startsWith(each.name));
    return main.get(key) ?? (start ? start.name + key.slice(start.form.length) : key);
  };
}
