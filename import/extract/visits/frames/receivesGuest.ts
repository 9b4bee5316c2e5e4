import { HOME } from "../../../HOME";
import type { Scene } from "../../Scene";
import type { Draft } from "../model/Draft";
import { onlySpeaks } from "../parties/onlySpeaks";
import { sideOf } from "../parties/sideOf";

/** Who speaks of the visit of a foreigner and is of ours, or of one of ours and is of the host country or province. */
export function receivesGuest(scene: Scene, index: number, { visitors, hosts }: Draft): boolean {
  const speaker = sideOf(scene, [index]);
  if (![...speaker.people].some(({ held }) => !held.some(onlySpeaks))) return false;
  // An ambassador to us who speaks of a visit to his own country does not receive there.
  if (!visitors.foreign && [...speaker.agencies].some((name) => TO_US.test(name))) return false;
  if (visitors.foreign && speaker.foreign) return hosts.empty && !speaker.shares(visitors);
  if (visitors.foreign) return speaker.agencies.size > 0 && !hosts.foreign;
  return [...speaker.provinces].some((name) => hosts.provinces.has(name)) || speaker.shares(hosts);
}

const TO_US = new RegExp(`^(?:Đại sứ quán|Tổng Lãnh sự quán) .* tại ${HOME}$`, "u");
