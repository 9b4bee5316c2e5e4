import { expectAgencies, expectPeople } from "../harness";
import { expectNoVisit, expectVisits } from "../visits/harness";

/** Expects the delegation of Bến Tre to have gone to this country alone. */
function expectGoneTo(country: string, printed: string): void {
  expectVisits(`Ngày 2/2/2020, đoàn công tác tỉnh Bến Tre đến thăm ${printed}.`, [
    { visitors: ["Bến Tre"], hosts: [`@${country}`] },
  ]);
}

describe("regions of other countries", () => {
  test.each([
    ["tỉnh Champasak", "Lào"],
    ["tỉnh Chăm-pa-sắc", "Lào"],
    ["Savannakhet", "Lào"],
    ["tỉnh Vân Nam", "Trung Quốc"],
    ["thành phố Osaka", "Nhật Bản"],
    ["Osaka", "Nhật Bản"],
    ["Damascus", "Syria"],
  ])("%s is in %s", (printed, country) => expectGoneTo(country, printed));

  test.each(["Thạch Gia Trang", "Oita", "huyện Vân Nam"])(
    "%s without the level of a province may be anything",
    (printed) => expectNoVisit(`Ngày 2/2/2020, đoàn công tác tỉnh Bến Tre đến thăm ${printed}.`),
  );

  test("the party committee of one is of its country", () =>
    expectVisits("Ngày 2/2/2020, đoàn đại biểu Tỉnh ủy Vân Nam đến thăm tỉnh Bến Tre.", [
      { visitors: ["@Trung Quốc", "#Tỉnh ủy Vân Nam"], hosts: ["Bến Tre"] },
    ]));

  test("an office is held in it", () =>
    expectPeople("Tỉnh trưởng tỉnh Champasak Bounma Keo phát biểu.", "Bounma Keo: Tỉnh trưởng @ tỉnh Champasak"));

  test("no province of ours is meant by its bodies", () =>
    expectAgencies("Tỉnh Bến Tre đón khách. UBND tỉnh Champasak tặng quà.", "Ủy ban nhân dân tỉnh Champasak"));
});

describe("countries", () => {
  test.each([
    ["Cộng hòa Sierra Leone", "Sierra Leone"],
    ["nước Cộng hòa Sierra Leone", "Sierra Leone"],
    ["nước Pháp", "Pháp"],
    ["nước Cộng hòa Dân chủ Nhân dân Lào", "Lào"],
  ])("%s is %s", (printed, country) => expectGoneTo(country, printed));

  test.each([
    ["Tổng thống nước Cộng hòa Sierra Leone Samuel Bangura", "Samuel Bangura: Tổng thống @ Sierra Leone"],
    ["Thủ tướng nước Na Uy Erik Solberg", "Erik Solberg: Thủ tướng @ Na Uy"],
  ])("%s", (printed, person) => expectPeople(`Hôm qua, ${printed} lên đường.`, person));

  test.each([
    ["half of a word", "về Pháp lệnh dân số"],
    ["half of another", "về Đức tin và lối sống"],
    ["the end of a name", "tại phố Long Mỹ"],
    ["a part of the world", "về gạo bán sang Mỹ Latinh"],
  ])("not %s", (_, rest) =>
    expectVisits(`Ngày 2/2/2020, đoàn công tác của Bộ Y tế đến làm việc với UBND tỉnh Bến Tre ${rest}.`, [
      { visitors: ["#Bộ Y tế"], hosts: ["Bến Tre", "#Ủy ban nhân dân tỉnh Bến Tre"] },
    ]),
  );
});
