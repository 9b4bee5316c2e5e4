/** A sentence, or a part of one up to a semicolon; a full stop between digits ends none. */
const SENTENCES = /(?:[^\n;.]|\.(?=\p{N}))+/gu;
/** A year of the past, not one that something lasts from, is compared with or is to reach. Papers on the web are not older. */
const YEARS = /(?<!(?:từ|đến|tới|với|vào|và) )năm (?<y>20[0-2]\d)(?![\p{N}]|\s?[-–]\s?\p{N})/giu;
/** An amount that a year has come to, a place in a ranking, or what was done "Trong năm …". */
const COMES_TO =
  /\s(?:đạt|tăng|giảm|chiếm|lên|là|đón|thu hút|tiêu thụ|đóng góp)\s.*\p{N}\s?(?:%|(?:tỷ|tỉ|triệu|nghìn|ngàn|lượt|vụ|tấn|đồng|USD)(?!\p{L}))|\sđứng thứ\s|^\s*["“]?Trong năm/u;
const GOAL =
  /(?<!\p{L})(?:sẽ|mục tiêu|phấn đấu|đưa|nâng|dự kiến|dự báo|quyết tâm|kỳ vọng|hy vọng|hi vọng|kế hoạch|mong|ước|chỉ tiêu|hướng)(?!\p{L})/iu;

/** "4 tháng đầu năm 2017", "quý 2 năm 2017": the year was not over. */
const PART = /(?:tháng|quý|kỳ)(?:\s\S+){0,2}\s$/iu;
const ANY_YEAR =
  /(?<!\p{N}|(?:từ|đến|tới|trước|sau)\s(?:năm\s|quý\s\S{1,3}\s?\/\s?|tháng\s\d{1,2}\s?[-/]\s?)?)20\d{2}(?![\p{N}]|\s?[-–]\s?\p{N})/giu;

/**
 * The year after the latest whose results a text tells ("năm 2017 đạt 7 tỷ USD"): they are known once it is over. Null where it tells none, or names a
 * later year that is no goal.
 */
export function resultYear(text: string): number | null {
  const facts = [...text.matchAll(SENTENCES)]
    .map(([sentence]) => sentence)
    .filter((sentence) => sentence.includes("20") && !GOAL.test(sentence));
  const years = facts.flatMap((sentence) => {
    const found = wholeYears(sentence);
    return found.length > 0 && COMES_TO.test(sentence) ? found : [];
  });
  if (years.length === 0) return null;
  const year = Math.max(...years) + 1;
  const named = facts.flatMap((sentence) => [...sentence.matchAll(ANY_YEAR)].map(([printed]) => Number(printed)));
  return Math.max(...named) > year ? null : year;
}

function wholeYears(sentence: string): number[] {
  return [...sentence.matchAll(YEARS)].flatMap(({ groups, index }) =>
    PART.test(sentence.slice(0, index)) ? [] : Number(groups!.y),
  );
}
