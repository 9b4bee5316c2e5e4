import { expectPeople, factsOf } from "../harness";

describe("names of people", () => {
  test("a name that the article has for a street is that street's", () => {
    expectPeople("Hôm qua đã nối Trần Quốc Hoàn với Cộng Hòa. Xe đông trên đường Trần Quốc Hoàn.");
    expectPeople(
      "Xe đông trên đường Trần Quốc Hoàn. Ông Trần Quốc Hoàn, Giám đốc Sở Y tế tỉnh Long An, có mặt.",
      "Trần Quốc Hoàn: Giám đốc @ Sở Y tế tỉnh Long An",
    );
  });

  test("a given name that is no name elsewhere, with an office behind it", () =>
    expectPeople(
      "Đoàn thăm cán bộ lão thành Phan Ngọc Nếu, nguyên Bí thư Huyện ủy Ba Tri.",
      "Phan Ngọc Nếu: †Bí thư @ Huyện ủy Ba Tri",
    ));

  test("a forgotten space", () =>
    expectPeople(
      "Chủ tịch UBND tỉnh Long An Lê HữuLộc tiếp khách.",
      "Lê Hữu Lộc: Chủ tịch @ Ủy ban nhân dân tỉnh Long An",
    ));

  test.each([
    ["Tổng thống Emmanuel Dubois", "Emmanuel Dubois: Tổng thống"],
    ["Tổng thống Pháp Emmanuel Dubois", "Emmanuel Dubois: Tổng thống @ Pháp"],
    ["Thủ tướng Na Uy Maria Solberg", "Maria Solberg: Thủ tướng @ Na Uy"],
    ["Giám mục Maria Nguyễn Văn Hòa", "Nguyễn Văn Hòa: Giám mục"],
  ])("a saint's name is the given one before a foreign family name: %s", (printed, person) =>
    expectPeople(`Hôm qua, ${printed} lên đường.`, person),
  );

  test.each([
    ["Thủ tướng Lào Xổm-xa-vạt Viêng-keo", "Xổm-xa-vạt Viêng-keo: Thủ tướng @ Lào"],
    ["Chủ tịch nước Lào Khăm-tày Xay-nha-von", "Khăm-tày Xay-nha-von: Chủ tịch nước @ Lào"],
  ])("hyphens join the syllables of %s", (printed, person) => expectPeople(`Hôm qua, ${printed} lên đường.`, person));

  test.each([
    [
      "a body's",
      "Sáng nay, Giám đốc Sở Lê Văn Hải trả lời. Sở Y tế tỉnh Long An đông khách.",
      "Lê Văn Hải: Giám đốc @ Sở Y tế tỉnh Long An",
    ],
    ["a term of office's", "Chủ tịch UBND huyện Ba Tri Nhiệm kỳ 2016 - 2021 họp."],
    ["the word that the title repeats", "Đội trưởng Đội Thuế số 2 huyện Ba Tri vắng mặt."],
  ])("no part of a name is %s", (_, text, ...people) => expectPeople(text, ...people));
});

test("where a road ends is nobody", () =>
  expectPeople("Sáng nay, Giám đốc Sở Y tế tỉnh Bến Tre thăm tuyến Cát Trinh - Hà Trung."));

test.each([
  ["Vông Chăn - thi", "Vông Chăn-thi"],
  ["A - bun - mi Khăm - pa - sợt", "A-bun-mi Khăm-pa-sợt"],
  ["Kim Hwa - in", "Kim Hwa-in"],
  ["Rơ Mah H’Nga", "Rơ Mah H’Nga"],
])("a name that is spelled as it sounds: %s", (printed, name) =>
  expectPeople(
    `Ông ${printed}, Chủ tịch UBND tỉnh Bến Tre, có mặt; sau đó ông ${printed}-Chủ tịch UBND tỉnh Bến Tre ra về.`,
    `${name}: Chủ tịch @ Ủy ban nhân dân tỉnh Bến Tre`,
  ),
);

test.each([
  ["the next person", "Hôm qua ông Miller - ông Brown không đến, Giám đốc Sở Y tế tỉnh Bến Tre nói."],
  ["a former office", "Hôm qua có mặt ông Adam Miller - cựu Tổng thống Na Uy.", "Adam Miller: †Tổng thống @ Na Uy"],
])("behind a dash may stand %s", (_, text, ...people) => expectPeople(text, ...people));

test("what is left of a street's name is nobody", () =>
  expectPeople("Sáng nay, Giám đốc Sở Y tế tỉnh Bến Tre thăm phòng khám ở đường Chu Văn An."));

test("an abbreviation may stand between the body and the name", () =>
  expectPeople(
    "Giám đốc Trung tâm Cứu hộ Biển (CHB) Lê Văn Hải trả lời.",
    "Lê Văn Hải: Giám đốc @ Trung tâm Cứu hộ Biển",
  ));

test("of a known leader one word is enough", () =>
  expect(
    factsOf("Hôm qua, Thủ tướng Nguyễn Văn Hải đã hội đàm với ông Putin tại Nga.").visits[0]?.hosts.people,
  ).toEqual(["Putin"]));

describe("a rare family name", () => {
  test("in a list is one where an office stands behind it", () =>
    expectPeople(
      "Dự họp có bà Lê Thị Mận, Bí thư Tỉnh ủy Hà Nam; Cầm Ngọc Sơn, Chủ tịch UBND tỉnh Hà Nam; Ma Thị Hoa - Giám đốc Sở Y tế tỉnh Hà Nam.",
      "Lê Thị Mận: Bí thư @ Tỉnh ủy Hà Nam",
      "Cầm Ngọc Sơn: Chủ tịch @ Ủy ban nhân dân tỉnh Hà Nam",
      "Ma Thị Hoa: Giám đốc @ Sở Y tế tỉnh Hà Nam",
    ));

  test("is none behind words of a sentence", () =>
    expectPeople("Sau cuộc nổi dậy Xuân Mậu Thân, Bí thư Tỉnh ủy Hà Nam phát biểu."));
});
