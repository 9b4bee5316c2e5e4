import { toneKey } from "../../src/shared/vietnamese";

const HEADS = [
  ...["Ủy ban nhân dân", "Hội đồng nhân dân", "Đoàn đại biểu Quốc hội"],
  ...["Tỉnh ủy", "Thành ủy", "Huyện ủy", "Quận ủy", "Thị ủy", "Đảng ủy"],
  ...[
    "Văn phòng Ủy ban nhân dân",
    "Ban Thường vụ",
    "Thường trực",
    "Chính phủ",
    "Quốc hội",
    "Ban Chấp hành Trung ương Đảng",
  ],
].map(toneKey);

/** Whether an agency is the authority of its place, which receives whoever comes there, and so is no stop of its own. */
export function isAuthority(name: string): boolean {
  const key = toneKey(name);
  return HEADS.some((head) => key === head || key.startsWith(`${head} `));
}
