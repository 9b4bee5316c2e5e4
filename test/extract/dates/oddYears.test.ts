import { Facts } from "../../../import/facts";
import { publishedDate } from "../../../import/read/publishedDate";
import { factsOf } from "../harness";

const VISIT = "đoàn công tác của UBND tỉnh Hà Nam đã đến thăm và làm việc với UBND tỉnh Thái Bình.";
const YEARS = ["0000", "0001", "0999", "1899", "1900", "2024", "2099", "9998", "9999"];

describe("whatever year is stated, the facts have the form of facts:", () => {
  test.each(YEARS.flatMap((year) => [`${year}-01-01`, `${year}-12-31`, `${year}-02-29`, year]))(
    "published %s",
    (stated) => {
      for (const day of ["Ngày 22/2", "Ngày mai", "Tháng sau", "Năm ngoái", "Hôm qua", "Tháng 12 năm ngoái"]) {
        const facts = factsOf(`${day}, ${VISIT}`, publishedDate(stated));
        expect(facts.visits).toHaveLength(1);
        expect(Facts.safeParse(facts).error).toBeUndefined();
      }
    },
  );

  test.each(YEARS)("printed %s", (year) => {
    for (const text of [
      `Ngày 22/2/${year}, ${VISIT}`,
      `Tháng 12/${year}, ${VISIT} Ngày mai, ${VISIT}`,
      `Năm ${year}, ${VISIT}`,
      `Cập nhật: 31/12/${year}\nNgày mai, ${VISIT} Tháng 1, ${VISIT}`,
      `Published: ${year}-01-01\nHôm qua, ${VISIT}`,
    ])
      expect(Facts.safeParse(factsOf(text)).error).toBeUndefined();
  });
});
