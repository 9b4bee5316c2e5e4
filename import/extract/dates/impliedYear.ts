/** The year that a text says it is written in. */
export interface ImpliedYear {
  readonly year: number;
  /** Whether it is told by its Tết alone, which papers speak of from the autumn before. */
  readonly byTet: boolean;
}

interface YearClue {
  readonly pattern: RegExp;
  read(groups: Record<string, string | undefined>): number | null;
}

const STEMS = ["Giáp", "Ất", "Bính", "Đinh", "Mậu", "Kỷ", "Canh", "Tân", "Nhâm", "Quý"];
const BRANCHES = ["Tý", "Sửu", "Dần", "Mão", "Thìn", "Tỵ", "Ngọ", "Mùi", "Thân", "Dậu", "Tuất", "Hợi"];
/** A year "Giáp Tý": the first of the sixty that the names go round in. */
const CYCLE_START = 1984;
const CYCLE = 60;
/** Papers on the web are not older. */
const YEAR = "(?<y>20\\d{2})(?![\\p{N}]|\\s?[-–]\\s?\\d|,? (?:khi|sẽ)(?!\\p{L}))";

/** Its Tết, printed with the year or named after it. */
const TETS: readonly YearClue[] = [
  {
    pattern: new RegExp(`(?:Tết(?: Nguyên đán)?|${BRANCHES.join("|")})(?: năm)?\\s?${YEAR}`, "gu"),
    read: ({ y }) => Number(y),
  },
  {
    pattern: new RegExp(
      `(?:Tết|Xuân|năm)(?:\\s\\p{L}+){0,3}?\\s(?<stem>${STEMS.join("|")})\\s(?<branch>${BRANCHES.join("|")})(?!\\p{L}|\\s(?:năm |\\()?19\\d\\d)`,
      "giu",
    ),
    read: ({ stem, branch }) => lunarYear(stem!, branch!),
  },
];

/** What a year is printed with that the article is written in. */
const CLUES: readonly YearClue[] = [
  {
    // Its plan, its quarter, an event held in it.
    pattern: new RegExp(
      "(?:trong năm|quý (?:[IV]+|\\d)(?:\\s?\\/|\\s+năm)|trong tháng \\d{1,2}\\s?[-/]|kế hoạch(?: năm)?|ngân sách(?: nhà nước)? năm|" +
        "kinh tế\\s?-\\s?xã hội(?: năm)?|[Qq]uốc gia(?: năm)?|" +
        `(?:Delta|APEC(?: Việt Nam)?|ASEAN|RIMPAC|SEA Games|Festival|Tuần lễ)(?: năm)?)\\s?${YEAR}`,
      "gu",
    ),
    read: ({ y }) => Number(y),
  },
  { pattern: new RegExp(`năm ${YEAR} này`, "gu"), read: ({ y }) => Number(y) },
  { pattern: new RegExp(`đầu năm ${YEAR} (?:đến|tới) nay`, "gu"), read: ({ y }) => Number(y) },
  {
    pattern: new RegExp(`(?:nay (?:đến|tới) (?:hết|cuối)|[Tt]ính đến)(?: năm)? ${YEAR}`, "gu"),
    read: ({ y }) => Number(y),
  },
  // "Đối thoại chính sách A 2017": the talks of one year.
  { pattern: new RegExp(`Đối thoại(?: [^\\s.,;]+){1,8}? ${YEAR}`, "gu"), read: ({ y }) => Number(y) },
  // "ngày sinh (2-2-1908 - 2-2-2019)": the day that an anniversary falls on.
  {
    pattern: /(?<day>\d{1,2}\s?[-/.]\s?\d{1,2})\s?[-/.]\s?(?:1[89]|20)\d{2}\s?[-–]\s?\k<day>\s?[-/.]\s?(?<y>20\d{2})/gu,
    read: ({ y }) => Number(y),
  },
  // The school year that is about to begin or has begun.
  { pattern: /(?:khai giảng|năm học mới)(?: năm học)? ?(?<y>(?:19|20)\d{2})\s?[-–]/giu, read: ({ y }) => Number(y) },
  // Who enters school sits the exam in the summer before.
  {
    pattern: /(?:tuyển sinh|vào lớp \d{1,2})[^.;]{0,30} năm học ?(?<y>(?:19|20)\d{2})\s?[-–]/giu,
    read: ({ y }) => Number(y),
  },
  // "kỷ niệm 42 năm (20-6-1977 - …)".
  {
    pattern: new RegExp(
      `kỷ niệm(?: lần thứ)? (?<n>\\d{1,3}) năm[^.()]{0,80}\\((?:\\d{1,2}\\s?[-/.]\\s?){0,2}(?<y>(?:19|20)\\d{2})`,
      "gu",
    ),
    read: ({ n, y }) => Number(y) + Number(n),
  },
  // "tăng 12% so với cùng kỳ năm 2016" is written in 2017.
  { pattern: new RegExp(`cùng kỳ(?: của)?(?: năm)? ${YEAR}`, "gu"), read: ({ y }) => Number(y) + 1 },
];

/** Most texts print no year, and nothing else needs to be looked for. */
const ANY_YEAR = /(?:19|20)\d\d/u;

/** What makes such a year a goal, or one that is looked back at. */
const GOAL =
  /(?:(?<!\p{L})(?:[Nn]ếu|cố gắng|[Tt]ầm nhìn|[Đđ]ề xuất|so với khi|sắp kỷ niệm|(?:hoạt động|dịp|chuẩn bị [^.;]{0,40}) kỷ niệm)(?!\p{L})[^.;]*|(?<!\p{L})đưa [^.;]{0,40}lên[^.;]*|(?:(?:sẽ|mời|thăm)(?!\p{L})|chuẩn bị cho Năm )[^.;]{0,25}|chuẩn bị cho |(?:[Tt]rước thềm|[Hh]ướng tới|[Tt]iến tới)(?!\p{L})[^.;]*|(?:đưa vào (?:sử dụng|khai thác|vận hành)|đến|trước|sau|phấn đấu|mục tiêu|nhất là|hoàn thành|hoàn tất|giai đoạn|dự kiến|[Cc]hủ tịch|tiến công|nổi dậy|khởi nghĩa)(?:\s+\S+){0,2}\s*)$/u;

/** The latest year that the text says it is written in; null where it does not. */
export function impliedYear(text: string): ImpliedYear | null {
  const year = ANY_YEAR.test(text) ? latest(text, CLUES) : null;
  const tet = latest(text, TETS);
  if (tet !== null && tet > (year ?? 0)) return { year: tet, byTet: true };
  return year === null ? null : { year, byTet: false };
}

function latest(text: string, clues: readonly YearClue[]): number | null {
  const years = clues.flatMap(({ pattern, read }) =>
    [...text.matchAll(pattern)]
      .filter(({ index }) => !GOAL.test(text.slice(Math.max(0, index - 100), index)))
      .flatMap(({ groups }) => read(groups!) ?? []),
  );
  return years.length > 0 ? Math.max(...years) : null;
}

/** The year of our time that bears the two names; null where no year bears both. */
function lunarYear(stem: string, branch: string): number | null {
  const of = (names: readonly string[], name: string) =>
    names.findIndex((each) => each.toLowerCase() === name.toLowerCase());
  for (let offset = 0; offset < CYCLE; offset++)
    if (offset % STEMS.length === of(STEMS, stem) && offset % BRANCHES.length === of(BRANCHES, branch))
      return CYCLE_START + offset;
  return null;
}
