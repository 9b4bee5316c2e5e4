import type { Lexicon } from "../lexicon/Lexicon";

/** Family names that hardly any foreigner has in Vietnamese print. */
const SURNAME = /^(?:Nguyễn|Phạm|Trần|Lê|Vũ|Võ|Bùi|Đỗ|Đặng|Phan|Huỳnh) /u;
/** Middle names that hardly any Chinese has in Vietnamese reading: "Phùng Xuân A", "Vương Đình B". */
const MIDDLE = /^\p{L}+ (?:Văn|Thị|Xuân|Đình|Quang|Hữu|Viết|Duy|Bá|Mạnh|Thế|Trọng|Tiến|Công|Ngọc|Đức) \p{L}/u;

/** Whether the name alone tells that someone is Vietnamese. */
export function isVietnameseName(name: string, { leaderCountry }: Pick<Lexicon, "leaderCountry">): boolean {
  return (SURNAME.test(name) || MIDDLE.test(name)) && leaderCountry(name) === null;
}
