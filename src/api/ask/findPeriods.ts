import type { DateParts } from "../../../import/extract/dates/DateMention";
import { findDates } from "../../../import/extract/dates/findDates";
import { dateBounds } from "../../shared/dateBounds";
import { PERIOD_FORMS, shiftDay } from "./periodForms";

/** A stretch of a question that names days, and the first and the last of them. */
export interface PeriodMention {
  readonly start: number;
  readonly end: number;
  readonly from: string;
  readonly to: string;
}

/** Words of a date as typed without accents, and with them, so that they are read as an article's are. */
const DATE_WORDS: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})nam(?=\s+\d{4}(?!\d))/giu, "năm"],
  [/(?<!\p{L})thang(?=\s+\d)/giu, "tháng"],
  [/(?<!\p{L})ngay(?=\s+\d)/giu, "ngày"],
  [/(?<!\p{L})(?<=ngay\s.*)den(?=\s+(?:ngay\s+)?\d)/giu, "đến"],
  [/(?<!\p{L})hom nay(?!\p{L})/giu, "hôm nay"],
  [/(?<!\p{L})hom qua(?!\p{L})/giu, "hôm qua"],
];
const BARE_YEAR = /(?<![\p{L}\p{N}./-])(?:19|20)\d{2}(?![\p{L}\p{N}./-])/gu;

/** Every period that a question names, in its order. A day or a month without a year is one of this year. */
export function findPeriods(text: string, today: string): PeriodMention[] {
  const year = Number(today.slice(0, 4));
  const found: PeriodMention[] = [];
  const take = (mention: PeriodMention) => {
    if (found.every(({ start, end }) => mention.end <= start || mention.start >= end)) found.push(mention);
  };
  for (const [form, read] of PERIOD_FORMS)
    for (const { 0: printed, index, groups = {} } of text.matchAll(form)) {
      const [from, to] = read({ year, month: Number(today.slice(5, 7)) - 1, today }, groups);
      take({ start: index, end: index + printed.length, from, to });
    }
  const readable = DATE_WORDS.reduce((changed, [typed, word]) => changed.replace(typed, word), text);
  for (const { start, end, from, to, relative } of findDates(readable)) {
    const partial = (parts: DateParts) =>
      relative === undefined ? partialDate(parts, year) : shiftDay(today, relative);
    const [first, last] = [dateBounds(partial(from)).earliest, dateBounds(partial(to)).latest];
    if (first && last) take({ start, end, from: first, to: last });
  }
  for (const { 0: printed, index } of text.matchAll(BARE_YEAR))
    take({ start: index, end: index + printed.length, from: `${printed}-01-01`, to: `${printed}-12-31` });
  return found.sort((a, b) => a.start - b.start);
}

function partialDate({ day, month, year }: DateParts, thisYear: number): string {
  const parts = [month, month && day].flatMap((part) => (part ? String(part).padStart(2, "0") : []));
  return [String(year ?? thisYear), ...parts].join("-");
}
