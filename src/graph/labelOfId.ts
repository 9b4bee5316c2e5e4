import type { EntityLabel } from "./model";

/** The label of the node that an id of the graph is of: "person:4f…" of a Person. Articles' ids tell nothing. */
export function labelOfId(id: string): EntityLabel | "Visit" | "Judgement" {
  const prefix = id.slice(0, id.indexOf(":"));
  return (prefix.charAt(0).toUpperCase() + prefix.slice(1)) as EntityLabel | "Visit" | "Judgement";
}
