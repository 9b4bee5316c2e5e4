import { expectPeople } from "../harness";

describe("the state that an office is held in", () => {
  test.each([
    ["in full", "Tổng thống Vladimir Putin", "Vladimir Putin: Tổng thống @ Nga"],
    ["by one word of the name", "Tổng thống Putin", "Putin: Tổng thống @ Nga"],
    ["in another spelling", "Tổng thống Nicolás Maduro", "Nicolás Maduro: Tổng thống @ Venezuela"],
    ["with a title that ours has too", "Thủ tướng Lý Hiển Long", "Lý Hiển Long: Thủ tướng @ Singapore"],
    ["before a head of state called chairman", "Chủ tịch Tập Cận Bình", "Tập Cận Bình: Chủ tịch @ Trung Quốc"],
  ])("is that of a known leader, whichever the text speaks of: %s", (_, printed, person) =>
    expectPeople(`Tại Berlin, phía Đức và Na Uy đã gặp. ${printed} không có mặt.`, person),
  );

  test("is the one last spoken of for an unknown one with a foreign name", () =>
    expectPeople(
      "Phía Na Uy cho hay sẽ hợp tác. Thủ tướng Ingrid Halvorsen cảm ơn.",
      "Ingrid Halvorsen: Thủ tướng @ Na Uy",
    ));

  test("a bare ministry is that of the state of who leads it", () =>
    expectPeople(
      "Tại Nhật Bản, phía Nhật Bản đón khách. Bộ trưởng Quốc phòng Phạm Văn Hải gặp Bộ trưởng Quốc phòng James Mattis.",
      "Phạm Văn Hải: Bộ trưởng @ Bộ Quốc phòng",
      "James Mattis: Bộ trưởng @ Bộ Quốc phòng Mỹ",
    ));

  test.each([
    ["lãnh đạo Triều Tiên Kim Jong - un", "Kim Jong-un: Lãnh đạo @ Triều Tiên"],
    ["nhà lãnh đạo Kim Jong-un", "Kim Jong-un: Nhà lãnh đạo @ Triều Tiên"],
    ["Nhật hoàng Naruhito", "Naruhito: Nhật hoàng @ Nhật Bản"],
    ["Nữ hoàng Anh Margaret Rose", "Margaret Rose: Nữ hoàng @ Anh"],
    ["Cố vấn Tổng thống Nga Yuri Sokolov", "Yuri Sokolov: Cố vấn Tổng thống @ Nga"],
    ["Thống đốc bang Texas Greg Miller", "Greg Miller: Thống đốc @ bang Texas"],
    ["Thống đốc Texas Greg Miller", "Greg Miller: Thống đốc @ Texas"],
    ["Tổng thống Syria Bashar al - Assad", "Bashar al-Assad: Tổng thống @ Syria"],
  ])("offices that only other states have: %s", (printed, person) =>
    expectPeople(`Hôm qua, ${printed} lên tiếng.`, person),
  );

  test.each([
    ["lãnh đạo Bộ Y tế"],
    ["lãnh đạo tỉnh Long An và lãnh đạo Việt Nam Lê Văn Hải"],
    ["vua đầu bếp Gordon Miller"],
  ])("and what is none: %s", (printed) => expectPeople(`Hôm qua, ${printed} lên tiếng.`));

  test.each([
    [
      "Thủ tướng Nguyễn Văn Hải gặp người đồng cấp Na Uy Erik Dahl",
      ["Nguyễn Văn Hải: Thủ tướng @ Chính phủ", "Erik Dahl: Thủ tướng @ Na Uy"],
    ],
    [
      "Thủ tướng Nguyễn Văn Hải gặp người đồng cấp Na Uy, ông Erik Dahl",
      ["Nguyễn Văn Hải: Thủ tướng @ Chính phủ", "Erik Dahl: Thủ tướng @ Na Uy"],
    ],
    [
      "Bộ trưởng Quốc phòng Trần Quang Hải gặp người đồng cấp Na Uy Erik Dahl",
      ["Trần Quang Hải: Bộ trưởng @ Bộ Quốc phòng", "Erik Dahl: Bộ trưởng @ Bộ Quốc phòng Na Uy"],
    ],
  ])("a counterpart holds the office told before him in his state: %s", (printed, people) =>
    expectPeople(`Sáng nay, ${printed}.`, ...people),
  );

  test("the wife of a head of state, and what he is", () =>
    expectPeople(
      "Tổng thống Na Uy Erik Dahl và Đệ nhất phu nhân Na Uy Anne Dahl cùng tới. Sau đó Tổng thống Dahl phát biểu.",
      "Erik Dahl: Tổng thống @ Na Uy",
      "Anne Dahl: Đệ nhất phu nhân @ Na Uy",
    ));

  test("the next person behind a dash is no part of a name", () =>
    expectPeople(
      "Tổng thống Mỹ Donald Trump - Jared Kushner cùng có mặt, theo cố vấn Jared Kushner.",
      "Donald Trump: Tổng thống @ Mỹ",
      "Jared Kushner: Cố vấn",
    ));

  test("offices listed behind someone who has his own before the name are the next one's", () =>
    expectPeople(
      "Có mặt Bộ trưởng Ngoại giao Na Uy Erik Dahl, Phó Thủ tướng, Bộ trưởng Quốc phòng Trần Quang Hải.",
      "Erik Dahl: Bộ trưởng @ Bộ Ngoại giao Na Uy",
      "Trần Quang Hải: Phó Thủ tướng @ Chính phủ; Bộ trưởng @ Bộ Quốc phòng",
    ));

  test("a member of parliament holds a seat in it", () =>
    expectPeople(
      "Sáng nay, đại biểu Quốc hội Trần Quang Hải và đại biểu HĐND tỉnh Long An Lê Văn Tú cùng nói.",
      "Trần Quang Hải: Đại biểu @ Quốc hội",
      "Lê Văn Tú: Đại biểu @ Hội đồng nhân dân tỉnh Long An",
    ));
});
