import { badUserInput } from "./apiError";
import { ROW_LABELS, type RowLabel } from "./rows";

/** Which node of the graph an id of the API means. */
export interface NodeRef {
  readonly label: RowLabel;
  /** The node's `id` property. */
  readonly id: string;
}

/** The opaque id under which the API shows a node. */
export function toGlobalId({ label, id }: NodeRef): string {
  return Buffer.from(`${label}:${id}`).toString("base64url");
}

/** The node that a text means as an id of the API; null where it is none. */
export function readGlobalId(globalId: string): NodeRef | null {
  const text = Buffer.from(globalId, "base64url").toString();
  const colon = text.indexOf(":");
  const label = ROW_LABELS.find((known) => known === text.slice(0, colon));
  const ref = label && { label, id: text.slice(colon + 1) };
  return ref?.id && toGlobalId(ref) === globalId ? ref : null;
}

/**
 * The node that an id of the API means, whether or not it exists.
 * @throws BAD_USER_INPUT when this service cannot have given the id, or when it is of another kind than those expected.
 */
export function fromGlobalId(globalId: string, expected: readonly RowLabel[] = ROW_LABELS): NodeRef {
  const ref = readGlobalId(globalId);
  if (!ref)
    throw badUserInput(
      `${JSON.stringify(globalId)} is no id of this service. Ids are given by the field id of a query's answer.`,
    );
  if (!expected.includes(ref.label))
    throw badUserInput(
      `${JSON.stringify(globalId)} is the id of a ${ref.label}; here stands the id of a ${expected.join(" or ")}.`,
    );
  return ref;
}
