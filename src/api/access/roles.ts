import { OperationTypeNode } from "graphql";

/** Who may do what, each all that those before may: read; judge what was extracted; see and change how the service runs. */
export const ROLES = ["reader", "curator", "operator"] as const;
export type Role = (typeof ROLES)[number];

/** The role that an operation needs. Reading needs none where READ_ACCESS is open. */
export const ROLE_OF_OPERATION: { readonly [type in OperationTypeNode]: Role } = {
  [OperationTypeNode.QUERY]: "reader",
  [OperationTypeNode.SUBSCRIPTION]: "reader",
  [OperationTypeNode.MUTATION]: "curator",
};

/** Fields that need more than their operation does, as "Type.field". */
export const ROLE_OF_FIELD: { readonly [coordinate: string]: Role } = {
  "Query.suggestions": "curator",
  "Query.judgements": "curator",
};

/** Whether who has one role may do what needs another. */
export const covers = (role: Role, needed: Role) => ROLES.indexOf(role) >= ROLES.indexOf(needed);

/** The highest of some roles; null when there is none among them that is known. */
export const highest = (roles: readonly unknown[]): Role | null =>
  ROLES.toReversed().find((role) => roles.includes(role)) ?? null;
