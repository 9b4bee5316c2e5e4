import type { Place } from "../../places/Place";
import type { Agency } from "../Agency";

const STATE = "bang";

/** Whether a body of its kind may be that of the place. */
export function fitsPlace(place: Place, { suffix, open, base }: Agency): boolean {
  switch (suffix) {
    case "country":
      return place.level === STATE;
    case "none":
      if (place.level === null) return false;
      if (place.name === null)
        return (
          place.level === "tỉnh" || place.level === "thành phố" || (open && isDistrict(place) && !COMPANY.test(base))
        );
      if (place.province || place.within) return true;
      return open && !COMPANY.test(base);
    case "party":
      return place.name !== null || place.level === "tỉnh" || place.level === "thành phố";
    case "within":
    case "any":
    case "place":
    case "fixed":
    case "kind":
    case "mission":
      return true;
  }
}

function isDistrict({ level }: Place): boolean {
  return level === "huyện" || level === "quận" || level === "thị xã";
}

/** The place is part of a school's name, not of a company's. */
const COMPANY = /^(?:Công ty|Tổng công ty|Tập đoàn|Ngân hàng|Doanh nghiệp|Xí nghiệp|Nhà máy)/u;
