import type { Province } from "../../knowledge";
import type { Place } from "./Place";

/** Of the provinces named, those that another one of them has for its capital, and that one: "Huế" beside "Thừa Thiên Huế". */
export function renamedProvinces(places: readonly Place[]): Map<Province, Province> {
  const provinces = [...new Set(places.flatMap(({ province }) => province ?? []))];
  return new Map(
    provinces.flatMap((province) => {
      const whole = provinces.find((other) => other !== province && other.capital === province.name);
      return whole ? [[province, whole] as const] : [];
    }),
  );
}
