/** Bodies so large that to be of one tells nothing of where someone was. */
export const WHOLE_STATE: ReadonlySet<string> = new Set([
  "Chính phủ",
  "Quốc hội",
  "Bộ Chính trị",
  "Ban Chấp hành Trung ương Đảng",
]);
