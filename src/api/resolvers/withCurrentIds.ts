import { isAliased } from "../../graph/isAliased";
import type { AliasedLabel } from "../../graph/model";
import type { Context } from "../Context";
import { relations } from "../cypher/relations";
import { readGlobalId, toGlobalId, type NodeRef } from "../globalId";

type Resolver = (parent: never, args: never, context: never, info: never) => unknown;

/**
 * The resolvers of a type, which may be asked with ids of people, agencies and visits that have become others: they are asked with what
 * these are now, be it in a filter or as an argument.
 */
export function withCurrentIds<Fields extends object>(fields: Fields): Fields {
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [
      name,
      typeof field === "function" ? asked(field as Resolver) : field,
    ]),
  ) as Fields;
}

function asked(resolve: Resolver): Resolver {
  return (parent, args, context, info) => {
    const former = idsWithin(args);
    if (former.size === 0) return resolve(parent, args, context, info);
    return currentIds(former, context).then((now) => resolve(parent, replaced(args, now) as never, context, info));
  };
}

/** The ids among the values, however deep. */
function idsWithin(value: unknown, found = new Map<string, NodeRef>()): ReadonlyMap<string, NodeRef> {
  if (typeof value === "string") {
    const ref = readGlobalId(value);
    if (ref && isAliased(ref.label)) found.set(value, ref);
  } else if (typeof value === "object" && value !== null)
    for (const each of Object.values(value)) idsWithin(each, found);
  return found;
}

async function currentIds(
  ids: ReadonlyMap<string, NodeRef>,
  { loaders }: Context,
): Promise<ReadonlyMap<string, string>> {
  const pairs = [...ids].map(async ([given, { label, id }]) => {
    const [now] = await loaders.rows<{ id: string }>(relations.currentId[label as AliasedLabel], id);
    return [given, now ? toGlobalId({ label, id: now.id }) : given] as const;
  });
  return new Map(await Promise.all(pairs));
}

function replaced(value: unknown, now: ReadonlyMap<string, string>): unknown {
  if (typeof value === "string") return now.get(value) ?? value;
  if (Array.isArray(value)) return value.map((each) => replaced(each, now));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, replaced(each, now)]));
}
