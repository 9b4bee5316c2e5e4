import type { Role } from "./roles";

/** Who asks. */
export interface Caller {
  /** Null for who showed no token, or one that gives no role here. */
  readonly role: Role | null;
  /** The subject of the token, under which changes are recorded. */
  readonly name: string | null;
}

export const ANYONE: Caller = { role: null, name: null };
