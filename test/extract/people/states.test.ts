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
});
