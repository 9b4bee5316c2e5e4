import type { Draft } from "../model/Draft";
import { saysOnly } from "../model/saysOnly";
import { isPrivate } from "../parties/isPrivate";
import type { Side } from "../parties/Side";

/** A weak trigger needs someone who goes, or a delegation; see `Draft.score`. */
const MIN_SCORE = 4;

/** Whether the two sides make a visit, once they are weighed: someone who acts goes to another party or its territory. */
export function isVisit({ kind, frame, phrases, visitors, hosts, score }: Draft): boolean {
  if (visitors.empty || hosts.empty || (isState(visitors) && isState(hosts))) return false;
  const hears = frame === "meet" && saysOnly(phrases, WORKS_WITH);
  // "Công an làm việc với ông A", "UBND huyện làm việc với bà B": someone is heard.
  if (hears && isPrivate(hosts, true) && hosts.provinces.size === 0) return false;
  // "Bộ Công an kiểm tra lán trại của ông A": what is looked for there is a wrong, no one is visited.
  if (kind === "inspection" && isPrivate(hosts) && hosts.provinces.size === 0) return false;
  return score >= MIN_SCORE;
}

const WORKS_WITH = "làm việc với";

const STATE_POWERS: ReadonlySet<string> = new Set([
  "Chính phủ",
  "Quốc hội",
  "Ủy ban Thường vụ Quốc hội",
  "Bộ Chính trị",
]);

/** "Quốc hội có nhiều phiên làm việc với Chính phủ": the powers of the state at their daily work. */
function isState({ people, agencies, provinces, countries }: Side): boolean {
  return (
    people.size + provinces.size + countries.size === 0 &&
    agencies.size > 0 &&
    [...agencies].every((name) => STATE_POWERS.has(name))
  );
}
