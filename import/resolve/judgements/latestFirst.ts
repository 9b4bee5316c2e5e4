import type { Judgement } from "./Judgement";

/** Compares judgements for a sort, the latest first. */
export const latestFirst = (a: Judgement, b: Judgement) => (`${a.at} ${a.id}` < `${b.at} ${b.id}` ? 1 : -1);
