/** Titles that say of what body someone is a member, or for which he speaks, not for whom they act on a visit. */
const MEMBERSHIP = /^(?:Ủy viên|Tỉnh ủy viên|Thành ủy viên|Huyện ủy viên|(?:Phó )?Người phát ngôn|Phát ngôn viên)/u;

/** Whether a title says of what body someone is a member, or for which he speaks, not for whom he acts on a visit. */
export function isMembership(title: string): boolean {
  return MEMBERSHIP.test(title);
}
