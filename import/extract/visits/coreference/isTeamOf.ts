import type { Side } from "../parties/Side";

/** "Đoàn của Bộ A do ông B dẫn đầu …" and later "đoàn công tác Bộ A": a delegation known by its bodies alone is the one that was told of with its leader. */
export function isTeamOf(named: Side, told: Side | null): told is Side {
  return (
    told !== null &&
    told.lead !== null &&
    named.people.size === 0 &&
    named.agencies.size > 0 &&
    [...named.agencies].every((name) => told.agencies.has(name))
  );
}
