import type { Knowledge } from "../knowledge";
import { dayBefore } from "./days";

/** Events from which a province of another name than before exists; one that others merge into was there before. */
const BEGINNINGS: ReadonlySet<string> = new Set(["split", "reorganised", "upgraded"]);

/** The time in which a province has existed under its name, days included; null means open. */
export interface ProvinceLife {
  readonly validFrom: string | null;
  readonly validTo: string | null;
  /** The one that it lives on in, and from when; null while it stands, and where it was split. */
  readonly next: { readonly name: string; readonly on: string } | null;
}

/** Gives the life of a province by name, as the table of mergers has it. */
export function createProvinceLives({ mergers }: Pick<Knowledge, "mergers">): (name: string) => ProvinceLife {
  const changes = mergers.filter(({ old_name, new_name }) => old_name !== new_name);
  return (name) => {
    const ended = changes.find(({ old_name }) => old_name === name);
    return {
      validFrom: changes.find(({ new_name, event }) => new_name === name && BEGINNINGS.has(event))?.on ?? null,
      validTo: ended ? dayBefore(ended.on) : null,
      next: ended && ended.event !== "split" ? { name: ended.new_name, on: ended.on } : null,
    };
  };
}
