import type { Context } from "../Context";
import { relations } from "../cypher/relations";
import { toGlobalId } from "../globalId";

/** The ids under which the API has shown a thing before. */
export async function formerIds(
  { label, id }: { label: keyof typeof relations.formerIds; id: string },
  _args: unknown,
  { loaders }: Context,
): Promise<string[]> {
  const aliases = await loaders.rows<{ id: string }>(relations.formerIds[label], id);
  return aliases.map((alias) => toGlobalId({ label, id: alias.id }));
}
