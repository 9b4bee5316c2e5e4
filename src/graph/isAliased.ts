import { ALIASED_LABELS, type AliasedLabel } from "./model";

/** Whether a label is one whose nodes may have other ids, given out before. */
export const isAliased = (label: string): label is AliasedLabel =>
  (ALIASED_LABELS as readonly string[]).includes(label);
