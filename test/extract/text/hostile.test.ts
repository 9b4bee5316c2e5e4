import { factsOf } from "../harness";

const MEGABYTE = 1_000_000;
/** Several times what a linear pass takes on a slow machine, and far less than a quadratic one. */
const BOUND_MS = 30_000;

test.each([
  "(",
  "Công ty ",
  "A ",
  "tỉnh ",
  "UBND huyện ",
  "Bộ trưởng ",
  "Bộ trưởng Nguyễn Văn A, ",
  "ông An ",
  "Công ty Sao Mai và ",
  "A - ",
  "Giám đốc Sở ",
  "thăm ",
  "ông An thăm Hà Nội, ",
  "Ông An Minh thăm Hà Nội. ",
])(
  "a megabyte of %p is read in linear time",
  (unit) => {
    const started = performance.now();
    factsOf(unit.repeat(MEGABYTE / unit.length));
    expect(performance.now() - started).toBeLessThan(BOUND_MS);
  },
  2 * BOUND_MS,
);
