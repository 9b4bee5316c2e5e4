import type { Side } from "./Side";

/** Bodies that are in the province of whoever of a province goes to see them: schools below university, posts of health, cooperatives. */
const NEARBY = /^(?:Trường (?:Mầm non|Mẫu giáo|Tiểu học|Trung học|Phổ thông)|Trạm |Hợp tác xã )/iu;

/** Whether nothing but such bodies is named, and not where they are. */
export function isNearby({ agencies, provinces, countries }: Side): boolean {
  return provinces.size + countries.size === 0 && agencies.size > 0 && [...agencies].every((name) => NEARBY.test(name));
}
