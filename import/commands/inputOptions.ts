import { InvalidArgumentError, Option } from "commander";
import { DEFAULT_MAX_BYTES } from "../read/readArticles";

const MEGABYTE = 1024 * 1024;

function positiveNumber(value: string): number {
  const number = Number(value);
  if (!(number > 0)) throw new InvalidArgumentError("It must be a number above 0.");
  return number;
}

function wholeNumber(value: string): number {
  if (!/^\d{1,3}$/.test(value)) throw new InvalidArgumentError("It must be a whole number from 0.");
  return Number(value);
}

export const PATHS = "a file, a folder, a quoted glob, or - for standard input";

/** `--max-size MB`, in bytes. */
export function maxSizeOption(): Option {
  return new Option("--max-size <MB>", "reject articles that are larger")
    .argParser((value) => Math.round(positiveNumber(value) * MEGABYTE))
    .default(DEFAULT_MAX_BYTES, "5");
}

/** `--threads N`. */
export function threadsOption(): Option {
  return new Option("--threads <N>", "worker threads for large inputs, 0 for none (default: one a core)").argParser(
    wholeNumber,
  );
}
