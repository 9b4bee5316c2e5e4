import type { Context } from "../Context";
import { relations } from "../cypher/relations";
import type { AgencyRow, PlaceRow, ProvinceRow } from "../rows";

/** The province in which an agency or a place lies. */
export async function provinceOf(node: AgencyRow | PlaceRow, { loaders }: Context): Promise<ProvinceRow | null> {
  if ("province" in node && node.province !== undefined) return node.province;
  const [found] = await loaders.nodes<ProvinceRow>(relations.provinceOfNode[node.label], node.id);
  return found ?? null;
}
