/** The year of a partial date, as its four digits; null where it names none ("--02-22"). */
export const yearOf = (date: string | null) => /^\d{4}/.exec(date ?? "")?.[0] ?? null;
