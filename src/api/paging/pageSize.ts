import { between } from "../between";

export const DEFAULT_PAGE_SIZE = 20;
export const MAX_PAGE_SIZE = 100;

/** The number of rows that `first` asks for. */
export const pageSize = (first: number | null | undefined) =>
  between("first", first, 1, MAX_PAGE_SIZE, DEFAULT_PAGE_SIZE);
