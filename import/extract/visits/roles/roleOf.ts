import type { Clause } from "../model/Clause";

/** The part that a name plays in its clause; null where it plays none. */
export type Role = keyof Clause | null;

/** A role, and whether a name plays it. */
export type RoleRule<Around> = readonly [role: Role | ((around: Around) => Role), fits: (around: Around) => boolean];

/** The role of the first of the rules that fits. */
export function roleOf<Around>(rules: readonly RoleRule<Around>[], around: Around): Role {
  const role = rules.find(([, fits]) => fits(around))?.[0] ?? null;
  return typeof role === "function" ? role(around) : role;
}
