import { isOccupation } from "../../people/isOccupation";
import type { Held } from "../../people/RosterEntry";

/** Whose office is to tell of others' visits. */
const SPEAKS = /^(?:Phó )?(?:Người phát ngôn|Phát ngôn viên)/u;

/** A spokesman, or an expert who is asked what he thinks of it. */
export function onlySpeaks({ title, position }: Held): boolean {
  return SPEAKS.test(title) || isOccupation(position.entry);
}
