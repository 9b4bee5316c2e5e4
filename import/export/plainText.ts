import type { ExportedValue } from "./ExportedGraph";

/** A value for formats that know no lists. */
export const plainText = (value: ExportedValue): string => (Array.isArray(value) ? value.join("; ") : String(value));
