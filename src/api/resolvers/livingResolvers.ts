import type { Context } from "../Context";
import { relations } from "../cypher/relations";
import type { AgencyRow, LifeRow, ProvinceRow } from "../rows";

type Living = AgencyRow | ProvinceRow;

const date =
  (which: keyof LifeRow) =>
  async ({ label, id }: Living, _args: object, { loaders }: Context): Promise<string | null> =>
    (await loaders.rows<LifeRow>(relations.life[label], id))[0]?.[which] ?? null;

const changes =
  (which: "became" | "madeFrom") =>
  <Row>({ label, id }: Living, _args: object, { loaders }: Context): Promise<Row[]> =>
    loaders.rows<Row>(relations[which][label], id);

/** The fields of what begins, ends, and becomes another of its kind. */
export const livingResolvers = {
  validFrom: date("validFrom"),
  validTo: date("validTo"),
  became: changes("became"),
  madeFrom: changes("madeFrom"),
};
