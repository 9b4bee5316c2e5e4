import { HOME } from "../../../HOME";
import type { Scene } from "../../Scene";
import { keyOfForm, keySet } from "../../text/keySet";
import type { Clause } from "../model/Clause";
import type { Trigger } from "../model/Trigger";
import { pairAt } from "../../text/pairAt";
import { isGovernment } from "../parties/isGovernment";
import { isOurSeat } from "../parties/isOurSeat";
import type { Side } from "../parties/Side";
import { sideOf } from "../parties/sideOf";
import { WHOLE_STATE } from "../parties/WHOLE_STATE";

/** Those who come to them: investors, lenders. */
const INVESTOR = /^(?:Công ty|Tổng công ty|Tập đoàn|Ngân hàng|Liên doanh|Liên danh|Quỹ|Cơ quan Hợp tác) /u;

/** Those who come to the provinces: bodies and leaders of the whole state. */
const OF_STATE =
  /^(?:Bộ (?!Tư lệnh|Chỉ huy)|Tổng cục |Chính phủ$|Văn phòng Chính phủ$|Quốc hội$|Ủy ban .+ Quốc hội$|Ban .+ Trung ương$|Ủy ban Kiểm tra Trung ương$|Thanh tra Chính phủ$|Tổ công tác của Thủ tướng)/u;

/** Those of a province to whom they come: a department may as well have gone to its ministry. */
const LEADERSHIP = /^(?:Ủy ban nhân dân|Hội đồng nhân dân|Tỉnh ủy|Thành ủy) /u;

/**
 * Whether the subject of "làm việc với" is the one visited: who of ours meets a foreigner at home ("hội kiến Tổng thống Nga tại Hà
 * Nội"), or the leaders of a province an investor from elsewhere, or one of the state who has come to work with them.
 */
export function meetsGuest(scene: Scene, clause: Clause, trigger: Trigger): boolean {
  const subject = sideOf(scene, clause.subject);
  const object = sideOf(scene, clause.object);
  const where = sideOf(scene, clause.where);
  if (subject.foreign) return false;
  if ([...where.agencies].some((name) => subject.agencies.has(name) && !object.agencies.has(name))) return true;
  if (isChaired(scene, trigger) && subject.provinces.size > 0 && object.provinces.size === 0 && where.empty)
    return object.foreign || object.agencies.size > 0;
  if (object.foreign) return where.provinces.size > 0 || where.countries.has(HOME) || isOurSeat(where);
  if (inspects(object) && !inspects(subject) && isInspected(subject)) return true;
  if (leadsProvince(object) && leadsDistrict(subject) && subject.shares(object)) return true;
  if (subject.provinces.size === 0 || object.provinces.size > 0 || object.agencies.size === 0) return false;
  if ([...where.provinces].some((name) => !subject.provinces.has(name))) return false;
  const governs = [...subject.agencies].some(isGovernment);
  const areAll = (kind: RegExp) => [...object.agencies].every((name) => kind.test(name));
  const leads = !subject.acts || [...subject.agencies].some((name) => LEADERSHIP.test(name));
  return (governs && areAll(INVESTOR)) || (leads && areAll(OF_STATE) && isMeeting(scene, trigger));
}

/** Bodies whose office it is to go and see how others do theirs. */
const INSPECTORS = /^(?:Tổ công tác của Thủ tướng|Thanh tra Chính phủ|Ủy ban Kiểm tra Trung ương|Kiểm toán Nhà nước)/u;

function inspects({ agencies }: Side): boolean {
  return [...agencies].some((name) => INSPECTORS.test(name));
}

/** Not the state itself, to which they report. */
function isInspected({ agencies }: Side): boolean {
  return agencies.size > 0 && ![...agencies].some((name) => WHOLE_STATE.has(name));
}

const DISTRICT = /^(?:Huyện ủy|Quận ủy|Thị ủy|Ủy ban nhân dân (?:huyện|quận|thị xã|xã|phường|thị trấn)) /u;
const PROVINCE = /^(?:Tỉnh ủy|Thành ủy|Ủy ban nhân dân (?:tỉnh|thành phố)|Hội đồng nhân dân (?:tỉnh|thành phố)) /u;

function leadsDistrict({ agencies }: Side): boolean {
  return agencies.size > 0 && [...agencies].every((name) => DISTRICT.test(name));
}

/** Leaders of a province by name: to whom else of it those of a district went is not told. */
function leadsProvince({ agencies, people }: Side): boolean {
  return people.size > 0 && [...agencies].some((name) => PROVINCE.test(name));
}

const CHAIRS = keyOfForm("chủ trì");

/** "chủ trì | buổi làm việc với": who chairs it is at home. */
function isChaired({ document: { tokens } }: Scene, { first }: Trigger): boolean {
  return pairAt(tokens, first - 2) === CHAIRS;
}

const MEETING = keySet(["buổi", "cuộc"]);

/** "tại buổi làm việc với", "có buổi làm việc với": that they met is told, and not that the one went to the other. */
function isMeeting({ document: { tokens } }: Scene, { first, end }: Trigger): boolean {
  return tokens.slice(first, end).some(({ key }) => MEETING.has(key));
}
