import { dateBounds } from "../../shared/dateBounds";
import type { Period } from "./readPeriod";

/** A date as far as it is known, in Vietnamese: "22/2/2024", "tháng 2/2024", "năm 2024", "22/2". */
export function printDate(partial: string): string {
  const [year, month, day] = partial.startsWith("--") ? ["", ...partial.slice(2).split("-")] : partial.split("-");
  const parts = [day, month, year].flatMap((part) => (part ? [String(Number(part))] : []));
  return `${day ? "" : month ? "tháng " : "năm "}${parts.join("/")}`;
}

/** "trong năm 2024", "từ 1/2/2024 đến 5/3/2024". */
export function printPeriod({ from, to }: Period): string {
  if (from && to) {
    const whole = [from, from.slice(0, 7), from.slice(0, 4)].find((partial) => {
      const { earliest, latest } = dateBounds(partial);
      return earliest === from && latest === to;
    });
    return whole
      ? `trong ${whole.length === 10 ? "ngày " : ""}${printDate(whole)}`
      : `từ ${printDate(from)} đến ${printDate(to)}`;
  }
  return from ? `từ ${printDate(from)}` : `đến ${printDate(to!)}`;
}
