import { factsOf } from "../harness";

const MEGABYTE = 1_000_000;
/** A quarter of the text in a tenth of the processor's time would be nearly quadratic; the start of the extractor is long past. */
const PARTS = 4;
const MOST_RATIO = 10;
/** Less than this is noise. */
const LEAST_MICROS = 250_000;
const PATIENCE_MS = 300_000;

beforeAll(() => factsOf("Ông An thăm Hà Nội."));

/** Processor time, which other programs on the machine do not lengthen as they do the time that passes. */
function cpuMicros(text: string): number {
  const before = process.cpuUsage();
  factsOf(text);
  const { user, system } = process.cpuUsage(before);
  return Math.max(user + system, LEAST_MICROS);
}

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
  "Đoàn công tác tỉnh Hà Nam đến thăm tỉnh Lâm Đồng ngày 2/3. ",
  "ông An Minh lên đường sang Lào ",
  '"Ông An Minh thăm Lào", ',
  "tổng giám đốc Alma, ",
  "chuyên gia kinh tế John tại ",
  "Tổng thống Nga Ivan Petrov (trái) và Thủ tướng Lào Kham Vong tại Lào. ",
])(
  "a megabyte of %p takes linear time",
  (unit) => {
    const whole = unit.repeat(MEGABYTE / unit.length);
    const part = unit.repeat(MEGABYTE / PARTS / unit.length);
    const ratio = () => cpuMicros(whole) / cpuMicros(part);
    // The collector's threads count as well, and after many other tests they may run long: what grows with the square does so again.
    const first = ratio();
    expect(first < MOST_RATIO ? first : ratio()).toBeLessThan(MOST_RATIO);
  },
  PATIENCE_MS,
);
