import { isDay } from "../../../../src/shared/isDay";
import type { Draft } from "../model/Draft";
import type { When } from "../model/When";

/** "Ngày 7/12 đón B đang thăm A | từ ngày 6 đến 8/12": the one day of a visit gives way to the days of which it is one. */
export function widen(told: Draft, days: When): void {
  if (spans(days, told)) [told.start, told.end] = [days.start, days.end];
}

/** Whether the one day of a visit is one of several that are told now. */
function spans({ start, end }: When, told: Draft): boolean {
  const day = told.start;
  if (day === null || start === null || end === null) return false;
  // Whoever came to a province was there on one of the days.
  if (told.hosts.provinces.size > 0) return false;
  return (
    told.start === told.end && isDay(day) && day.length === start.length && start <= day && day <= end && start !== end
  );
}
