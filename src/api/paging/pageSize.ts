import { badUserInput } from "../apiError";

export const DEFAULT_PAGE_SIZE = 20;
export const MAX_PAGE_SIZE = 100;

/** The number of rows that `first` asks for. */
export function pageSize(first: number | null | undefined): number {
  const size = first ?? DEFAULT_PAGE_SIZE;
  if (size < 1 || size > MAX_PAGE_SIZE)
    throw badUserInput(`\`first\` must be from 1 to ${MAX_PAGE_SIZE}, not ${size}.`);
  return size;
}
