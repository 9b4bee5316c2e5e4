import { publishedDate } from "../../import/read/publishedDate";

test.each([
  ["2024", "2024"],
  ["2024-02", "2024-02"],
  ["2024-02-23", "2024-02-23"],
  ["2024-02-23T08:15:00+07:00", "2024-02-23"],
  ["2024-02-22T18:30:00Z", "2024-02-23"],
  ["2024-02-23T08:15:00", "2024-02-23"],
  ["Fri, 23 Feb 2024 08:15:00 +0700", "2024-02-23"],
  ["Thu, 22 Feb 2024 20:00:00 GMT", "2024-02-23"],
  ["Thứ Sáu, 23/02/2024 08:15", "2024-02-23"],
  ["3-5-2022", "2022-05-03"],
])("%s is %s", (stated, date) => expect(publishedDate(stated)).toBe(date));

test.each(["", "hôm qua", "2024-13", "2024-02-30", "31/02/2024", "20240223", "yesterday 5 times", "1/2"])(
  "%s is no date",
  (stated) => expect(publishedDate(stated)).toBeNull(),
);
