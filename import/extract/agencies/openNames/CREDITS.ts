import { keySet } from "../../text/keySet";

/** Capitalised words that begin something new: a picture's credit, a section, a sentence whose full stop is missing. */
export const CREDITS = keySet([
  "ảnh",
  "video",
  "clip",
  "nguồn",
  "theo",
  "đồ họa",
  "tại",
  "trong",
  "sau",
  "trước",
  "ngày",
]);
