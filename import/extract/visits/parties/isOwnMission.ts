import { HOME } from "../../../HOME";

const OWN_MISSION = new RegExp(`^(?:Đại sứ quán|Tổng Lãnh sự quán|Phái đoàn) .*${HOME} tại `, "u");

/** Whether it is a mission of ours in another country. */
export function isOwnMission(agency: string): boolean {
  return OWN_MISSION.test(agency);
}
