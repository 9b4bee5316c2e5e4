import { readFile } from "node:fs/promises";
import { z } from "zod";
import { VisitgraphError } from "../../src/shared/error";
import { parseAs } from "./parseAs";

const Named = z.object({ article: z.string(), name: z.string(), as: z.string().default("") });
const Printed = z.object({ article: z.string(), surface: z.string() });
const Told = z.object({ article: z.string(), what: z.string().default("") });

const pairs = <Mention>(mention: z.ZodType<Mention>) =>
  z.array(z.object({ a: mention, b: mention, why: z.string().default("") })).default([]);

/** What a careful reader holds to be one, or not one, across articles. */
export const IdentityGold = z.object({
  /** Articles that report one and the same visit. */
  same_visit: z.array(z.object({ articles: z.array(z.string()).min(2), what: z.string() })).default([]),
  different_visits: pairs(Told),
  same_person: pairs(Named),
  different_people: pairs(Named),
  same_agency: pairs(Printed),
  different_agencies: pairs(Printed),
});

export type IdentityGold = z.infer<typeof IdentityGold>;

/** @throws VisitgraphError INPUT_NOT_FOUND, or FACTS_INVALID where the file is not in the form of `identity.json`. */
export async function readIdentityGold(file: string): Promise<IdentityGold> {
  const json = await readFile(file, "utf8").catch((cause: unknown) => {
    throw new VisitgraphError("INPUT_NOT_FOUND", `There is no file ${file} that can be read.`, {
      hint: "Name a file of pairs such as identity.json.",
      cause,
    });
  });
  return parseAs(
    IdentityGold,
    json,
    (reason, cause) =>
      new VisitgraphError("FACTS_INVALID", `${file} is not in the form of identity.json: ${reason}`, { cause }),
  );
}
