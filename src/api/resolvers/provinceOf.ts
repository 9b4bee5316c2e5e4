import type { Context } from "../Context";
import { relations } from "../cypher/relations";
import type { AgencyRow, PlaceRow, ProvinceRow } from "../rows";

/** The province in which an agency or a place lies. */
export async function provinceOf(
  { label, id }: AgencyRow | PlaceRow,
  { loaders }: Context,
): Promise<ProvinceRow | null> {
  const [found] = await loaders.nodes<ProvinceRow>(relations.provinceOfNode[label], id);
  return found ?? null;
}
