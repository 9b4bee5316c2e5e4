import { expectAgencies } from "../harness";

describe("bodies of states and international ones", () => {
  test.each([
    ["Bộ Quốc phòng Mỹ", "Bộ Quốc phòng Mỹ"],
    ["Bộ Ngoại giao Hoa Kỳ", "Bộ Ngoại giao Mỹ"],
    ["chính phủ Nhật Bản", "Chính phủ Nhật Bản"],
    ["Quốc hội Việt Nam", "Quốc hội"],
    ["Uỷ ban Kinh tế của Quốc hội", "Ủy ban Kinh tế Quốc hội"],
    ["Đại sứ quán Pháp tại Việt Nam", "Đại sứ quán Pháp tại Việt Nam"],
    ["Đại sứ quán Việt Nam tại CHLB Đức", "Đại sứ quán Việt Nam tại Đức"],
    ["Đại sứ quán nước Cộng hòa Sierra Leone tại Việt Nam", "Đại sứ quán Sierra Leone tại Việt Nam"],
    ["Tổng Lãnh sự quán Nhật Bản tại TP. HCM", "Tổng Lãnh sự quán Nhật Bản tại Thành phố Hồ Chí Minh"],
    ["Tổng Lãnh sự quán Lào tại Đà Nẵng", "Tổng Lãnh sự quán Lào tại Thành phố Đà Nẵng"],
    ["TW Hội LHPN Việt Nam", "Trung ương Hội Liên hiệp Phụ nữ Việt Nam"],
    ["quân đội Ai Cập", "Quân đội Ai Cập"],
    ["WHO", "Tổ chức Y tế Thế giới"],
    ["VCCI", "Phòng Thương mại và Công nghiệp Việt Nam"],
  ])("%s", (printed, name) => expectAgencies(`Hôm qua, ${printed} ra thông cáo.`, name));

  test("an article about one foreign country alone means that country's", () =>
    expectAgencies(
      "Mỹ lại bàn về thuế. Tổng thống Mỹ gặp báo chí. Ở Mỹ, Thượng viện sẽ bỏ phiếu, Bộ Tài chính chờ đợi.",
      "Thượng viện Mỹ",
      "Bộ Tài chính Mỹ",
    ));

  test("an embassy in an article about Việt Nam is in Việt Nam", () =>
    expectAgencies("Đại sứ quán Thụy Sĩ tặng sách cho Hà Nội.", "Đại sứ quán Thụy Sĩ tại Việt Nam"));

  test.each(["Nhiều bộ luật đã sửa.", "Sổ tay Adb ghi như thế.", "Cảnh sát đã tới nơi."])("not in: %s", (text) =>
    expectAgencies(text),
  );
});
