import { badUserInput } from "./apiError";

/** A number that an argument gives, which must lie between two others. */
export function between(
  name: string,
  value: number | null | undefined,
  least: number,
  most: number,
  otherwise: number,
): number {
  const number = value ?? otherwise;
  if (number < least || number > most)
    throw badUserInput(`\`${name}\` must be from ${least} to ${most}, not ${number}.`);
  return number;
}
