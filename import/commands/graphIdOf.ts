import { fromGlobalId } from "../../src/api/globalId";

/** The id of a node as the graph has it, of that or of the one which the API shows; anything else as it is. */
export function graphIdOf(id: string): string {
  if (id.includes(":")) return id;
  try {
    return fromGlobalId(id).id;
  } catch {
    return id;
  }
}
