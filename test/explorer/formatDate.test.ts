import { formatDate, formatPeriod } from "../../src/explorer/formatDate";
import { texts } from "../../src/explorer/texts";

const t = texts.vi;

test.each([
  ["2024-02-22", "22/02/2024"],
  ["2024-02", "02/2024"],
  ["2024", "2024"],
  ["--02-22", "22/02 (không rõ năm)"],
  ["--02", "02 (không rõ năm)"],
])("%s is shown as %s", (date, shown) => expect(formatDate(date, t)).toBe(shown));

test.each([
  ["2024-02-22", "2024-02-22", "22/02/2024"],
  ["2024-02-22", "2024-02-23", "22/02/2024 – 23/02/2024"],
  ["2024-02-22", null, "22/02/2024"],
  [null, null, "Không rõ ngày"],
])("from %s to %s is shown as %s", (start, end, shown) => expect(formatPeriod(start, end, t)).toBe(shown));
