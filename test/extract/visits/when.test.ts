import { expectVisits } from "./harness";

const CAME = "đoàn công tác của Bộ Y tế đến làm việc với UBND tỉnh Hà Nam";
const SIDES = { visitors: ["#Bộ Y tế"], hosts: ["Hà Nam", "#Ủy ban nhân dân tỉnh Hà Nam"] };

describe("when a visit was", () => {
  it.each([
    ["a day and a month without a year", `Ngày 22-2, ${CAME}.`, null, "--02-22", "--02-22"],
    ["the year of publication", `Sáng 22/2, ${CAME}.`, "2024-02-23", "2024-02-22", "2024-02-22"],
    ["a day of last December, told in January", `Ngày 30/12, ${CAME}.`, "2024-01-03", "2023-12-30", "2023-12-30"],
    ["the day of publication", `Sáng nay, ${CAME}.`, "2024-02-23", "2024-02-23", "2024-02-23"],
    ["the day before", `Hôm qua, ${CAME}.`, "2024-03-01", "2024-02-29", "2024-02-29"],
    ["two days", `Ngày 17 và 18/4/2023, ${CAME}.`, null, "2023-04-17", "2023-04-18"],
    ["a span of days", `Từ ngày 14 đến ngày 21/10/2023, ${CAME}.`, null, "2023-10-14", "2023-10-21"],
    ["a day written out", `Ngày 5 tháng 9 năm 2022, ${CAME}.`, null, "2022-09-05", "2022-09-05"],
    [
      "the year of the article's own plan",
      `Ngày 9.4, ${CAME}. Đây là nhiệm vụ trọng tâm trong năm 2022 của tỉnh.`,
      null,
      "2022-04-09",
      "2022-04-09",
    ],
    ["no year from a goal", `Ngày 9/4, ${CAME}. Tỉnh phấn đấu đến năm 2030 về đích.`, null, "--04-09", "--04-09"],
  ])("reads %s", (_what, text, published, start, end) => {
    expectVisits(text, [{ ...SIDES, start, end }], published);
  });

  it("tells a plan from a deed", () => {
    expectVisits(`Ngày 22/2/2024, ${CAME.replace("đến", "sẽ đến")}.`, [{ ...SIDES, status: "planned" }]);
  });

  it("takes a day to come for a plan", () => {
    expectVisits(`Ngày 28/2, ${CAME}.`, [{ ...SIDES, status: "planned", start: "2024-02-28" }], "2024-02-23");
  });
});
