import { expectAgencies, expectProvinces, factsOf } from "../harness";

describe("provinces", () => {
  test("with and without their level word, in every spelling", () => {
    expectProvinces("Đoàn đi qua tỉnh Bắc Ninh, Thanh Hoá và Đắk Lắk.", "Bắc Ninh", "Thanh Hóa", "Đắk Lắk");
  });

  test.each(["TP.HCM", "TP. HCM", "TP HCM", "TPHCM", "thành phố Hồ Chí Minh", "TP.Hồ Chí Minh", "Sài Gòn"])(
    "%s is Hồ Chí Minh",
    (name) => expectProvinces(`Hội thảo diễn ra ở ${name} hôm qua.`, "Hồ Chí Minh"),
  );

  test("whose name begins like a country's", () => expectProvinces("Đoàn đến Lào Cai hôm nay.", "Lào Cai"));

  test("the city's name alone is a person's", () => expectProvinces("Thư viện có nhiều sách về Hồ Chí Minh."));

  test("within the name of a body", () => expectProvinces("Bà nhận giấy mời của Sở Y tế tỉnh Hà Nam.", "Hà Nam"));

  test.each([
    ["a word spelled alike", "Mọi người mong muốn hòa bình và thái bình."],
    ["an ocean", "Tàu đi từ Thái Bình Dương về."],
    ["a river or a street", "Cầu bắc qua sông Đồng Nai, gần đường Hà Nam."],
    ["a rig or a ship", "Giàn khoan Hải Dương 981 đã rời đi."],
    ["a person", "Ông Lê Bình Dương, Giám đốc Công ty Cổ phần Sao Mai, vắng mặt."],
  ])("not %s", (_, text) => expectProvinces(text));

  test("a city that bears its province's name is a city in it", () =>
    expectAgencies("Công an TP Cà Mau, tỉnh Cà Mau vào cuộc.", "Công an thành phố Cà Mau"));

  test.each([
    [null, "Thừa Thiên Huế"],
    ["2023-05-02", "Thừa Thiên Huế"],
    ["2025-05-02", "Huế"],
  ])("Huế on %s is %s", (published, province) =>
    expect(factsOf("Trời Huế mưa nhẹ, Lào Cai cũng mưa.", published).provinces).toEqual([province, "Lào Cai"]),
  );

  test("a bare body is of the province whose capital the article names", () =>
    expectAgencies(
      "Ở Phan Rang - Tháp Chàm trời mưa. Tại TP. Phan Rang, UBND tỉnh họp.",
      "Ủy ban nhân dân tỉnh Ninh Thuận",
    ));

  test("a consulate's city is named", () =>
    expectProvinces("Tổng lãnh sự Lào tại TP Hồ Chí Minh đã tới.", "Hồ Chí Minh"));

  test("Huế beside Thừa Thiên Huế is that province's capital", () =>
    expectProvinces("Tỉnh Thừa Thiên Huế đón khách. Trời Huế mưa nhẹ.", "Thừa Thiên Huế"));

  test.each([
    ["Tỉnh Bến Tre tới. Hội LHPN tỉnh tặng quà.", "Hội Liên hiệp Phụ nữ tỉnh Bến Tre"],
    ["Tỉnh Bến Tre tới. UBND thành phố tặng quà.", "Ủy ban nhân dân thành phố Hà Nội"],
  ])("a bare body is of the one of its level that the article names: %s", (text, agency) =>
    expectAgencies(`Hà Nội mưa. Hà Nội nắng. Hà Nội vui. ${text}`, agency),
  );

  test("a bare body of a level that the article does not name is nobody's", () =>
    expectAgencies("Hà Nội mưa. Hà Nội nắng. Hội LHPN tỉnh tặng quà."));

  test.each([
    ["UBND huyện Kỳ Anh họp.", "Ủy ban nhân dân huyện Kỳ Anh"],
    ["UBND huyện Tân Kỳ họp.", "Ủy ban nhân dân huyện Tân Kỳ"],
    ["UBND huyện Ba Tri Nhiệm kỳ 2016 - 2021 họp.", "Ủy ban nhân dân huyện Ba Tri"],
    ["Huyện ủy Ba Tri Khóa XII họp.", "Huyện ủy Ba Tri"],
  ])("a term of office is no place, a place is no term: %s", (text, agency) => expectAgencies(text, agency));

  test("a paper's own tag at the head of the text", () =>
    expectAgencies("(BĐ) - Giám đốc Sở Tài chính họp báo sáng nay.", "Sở Tài chính tỉnh Bình Định"));

  test("of two provinces with one tag, the one that the text names", () =>
    expectProvinces("(ĐN) - Đoàn đến Đồng Nai sáng nay.", "Đồng Nai"));
});

test("an ocean is no province", () =>
  expectProvinces("Tàu đi từ Ấn Độ Dương sang Thái Bình Dương, rồi về Thái Bình.", "Thái Bình"));

describe("the province of a district", () => {
  test("is the article's where it names none", () =>
    expectAgencies("UBND tỉnh họp với TP. Sông Công.", "Ủy ban nhân dân tỉnh Thái Nguyên"));

  test("is its own, not the one the article is about", () =>
    expect(factsOf("Nghệ An: Đoàn của tỉnh Nghệ An đến UBND huyện Mang Yang.").provinces).toEqual([
      "Nghệ An",
      "Gia Lai",
    ]));

  test("is not told by a name that several have", () => expectAgencies("UBND tỉnh họp với huyện Châu Thành."));
});

describe("a name misprinted in small letters", () => {
  test("is a district's where a table has it", () =>
    expectAgencies("UBND huyện Đô lương họp.", "Ủy ban nhân dân huyện Đô Lương"));

  test("is a province's behind its level", () => expectProvinces("Đoàn đến tỉnh Thanh hóa hôm nay.", "Thanh Hóa"));

  test("that only the name of a visit's party tells", () =>
    expect(
      factsOf("Chiều 5/4/2023, Trường Đại học Cần Thơ tiếp đoàn Sở Y tế tỉnh Long An.").provinces.toSorted(),
    ).toEqual(["Cần Thơ", "Long An"]));
});

test("the district of two names tells the province", () =>
  expectAgencies("Sở Y tế họp tại TP. Phan Rang – Tháp Chàm.", "Sở Y tế tỉnh Ninh Thuận"));

test("a number behind a district is no name of it", () =>
  expectAgencies("UBND quận 5 họp. UBND huyện 6 tháng qua đã họp 9 lần.", "Ủy ban nhân dân quận 5"));
