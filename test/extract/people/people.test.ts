import { expectPeople } from "../harness";

describe("people and their positions", () => {
  test("a chain of titles before the name", () =>
    expectPeople(
      "Ủy viên Trung ương Đảng, Bí thư Tỉnh ủy Hà Giang Lò Văn Sáng phát biểu.",
      "Lò Văn Sáng: Ủy viên @ Ban Chấp hành Trung ương Đảng; Bí thư @ Tỉnh ủy Hà Giang",
    ));

  test("positions after the name: comma, dash, brackets", () =>
    expectPeople(
      "Ông Lê Văn Hải, Giám đốc Sở Y tế tỉnh Long An, gặp bà Vũ Thị Lan - Phó Chủ tịch UBND huyện Đức Hòa và ông Đỗ Minh Trí (Giám đốc Công ty Cổ phần Sao Mai).",
      "Lê Văn Hải: Giám đốc @ Sở Y tế tỉnh Long An",
      "Vũ Thị Lan: Phó Chủ tịch @ Ủy ban nhân dân huyện Đức Hòa",
      "Đỗ Minh Trí: Giám đốc @ Công ty Cổ phần Sao Mai",
    ));

  test("behind an office whose place is told in brackets", () =>
    expectPeople(
      "Chủ tịch UBND xã Hòa Lộc (huyện Chợ Mới) Lê Văn Hải và Giám đốc Bệnh viện Đa khoa Sông Mây (Hà Nội) Vũ Thị Lan cùng lên tiếng.",
      "Lê Văn Hải: Chủ tịch @ Ủy ban nhân dân xã Hòa Lộc",
      "Vũ Thị Lan: Giám đốc @ Bệnh viện Đa khoa Sông Mây",
    ));

  test("an office beside an occupation", () =>
    expectPeople(
      "Bà Vũ Thị Lan - giáo viên kiêm Trưởng ban Thanh tra nhân dân Trường Tiểu học Hoa Sim - có mặt.",
      "Vũ Thị Lan: Trưởng ban @ Ban Thanh tra nhân dân Trường Tiểu học Hoa Sim",
    ));

  test("in a body that is named by its kind", () =>
    expectPeople(
      "Ông Lê Văn Hải - giám đốc Học viện Sông Mây, ông Đỗ Minh Trí - phó giám đốc học viện; bà Vũ Thị Lan, giám đốc nhà máy thuộc Công ty Cổ phần Bò Vàng.",
      "Lê Văn Hải: Giám đốc @ Học viện Sông Mây",
      "Đỗ Minh Trí: Phó Giám đốc @ Học viện Sông Mây",
      "Vũ Thị Lan: Giám đốc @ Công ty Cổ phần Bò Vàng",
    ));

  test("a given name that is spelled like a country", () =>
    expectPeople(
      "Ông Hoàng Tiến Đức, Giám đốc Sở Y tế tỉnh Sơn La, có mặt. Sau đó, ông Đức, Tỉnh ủy viên, ra về.",
      "Hoàng Tiến Đức: Giám đốc @ Sở Y tế tỉnh Sơn La; Tỉnh ủy viên @ Tỉnh ủy Sơn La",
    ));

  test("offices in letters as provincial papers print them", () =>
    expectPeople(
      "Dự họp tại tỉnh Phú Yên có các đồng chí: Lê Văn Hải, UVT.Ư Đảng, Bí thư TU; Vũ Thị Lan, TVTU, Phó Chủ tịch TT UBND tỉnh; Đỗ Minh Trí, UVĐCT Hội Nông dân Việt Nam.",
      "Lê Văn Hải: Ủy viên @ Ban Chấp hành Trung ương Đảng; Bí thư @ Tỉnh ủy Phú Yên",
      "Vũ Thị Lan: Ủy viên Ban Thường vụ @ Tỉnh ủy Phú Yên; Phó Chủ tịch Thường trực @ Ủy ban nhân dân tỉnh Phú Yên",
      "Đỗ Minh Trí: Ủy viên Đoàn Chủ tịch @ Hội Nông dân Việt Nam",
    ));

  test("an office that someone has come to", () =>
    expectPeople(
      "Ông Lê Văn Hải được bổ nhiệm làm Giám đốc Sở Y tế tỉnh Long An; bà Vũ Thị Lan về làm Thứ trưởng Bộ Y tế.",
      "Lê Văn Hải: Giám đốc @ Sở Y tế tỉnh Long An",
      "Vũ Thị Lan: Thứ trưởng @ Bộ Y tế",
    ));

  test("a given name that is a word besides", () =>
    expectPeople(
      "Dự họp có Đỗ Minh Trí, Giám đốc Sở Y tế tỉnh Long An; Lê Văn Nếu, Chánh Văn phòng UBND tỉnh Long An.",
      "Đỗ Minh Trí: Giám đốc @ Sở Y tế tỉnh Long An",
      "Lê Văn Nếu: Chánh Văn phòng @ Văn phòng Ủy ban nhân dân tỉnh Long An",
    ));

  test("a place whose level ends a broken line", () =>
    expectPeople(
      "Chủ tịch UBND TP.\nHà Nội Lê Văn Hải cho biết như vậy.",
      "Lê Văn Hải: Chủ tịch @ Ủy ban nhân dân thành phố Hà Nội",
    ));

  test("a list of delegates", () =>
    expectPeople(
      "Dự họp tại tỉnh Phú Yên có các đồng chí: Lê Văn Hải - Bí thư Tỉnh ủy; Vũ Thị Lan - Tỉnh ủy viên, Phó Chủ tịch HĐND tỉnh.",
      "Lê Văn Hải: Bí thư @ Tỉnh ủy Phú Yên",
      "Vũ Thị Lan: Tỉnh ủy viên @ Tỉnh ủy Phú Yên; Phó Chủ tịch @ Hội đồng nhân dân tỉnh Phú Yên",
    ));

  test.each([
    ["Bộ trưởng Bộ Y tế", "Bộ trưởng @ Bộ Y tế"],
    ["Bộ trưởng Công an", "Bộ trưởng @ Bộ Công an"],
    ["Thứ trưởng Bộ TT&TT", "Thứ trưởng @ Bộ Thông tin và Truyền thông"],
    ["Thủ tướng Chính phủ", "Thủ tướng @ Chính phủ"],
    ["Chủ tịch nước", "Chủ tịch nước"],
    ["Tổng Bí thư", "Tổng Bí thư @ Ban Chấp hành Trung ương Đảng"],
    ["Chủ tịch tỉnh Lào Cai", "Chủ tịch @ Ủy ban nhân dân tỉnh Lào Cai"],
    ["Bí thư huyện Ba Bể", "Bí thư @ Huyện ủy Ba Bể"],
    ["Trưởng Công an xã Tân Lập", "Trưởng Công an @ Công an xã Tân Lập"],
    ["Cục trưởng Cục Hàng hải Việt Nam", "Cục trưởng @ Cục Hàng hải Việt Nam"],
    ["Phó trưởng ban Tuyên giáo Trung ương", "Phó Trưởng ban @ Ban Tuyên giáo Trung ương"],
    ["nguyên Giám đốc Sở Y tế Hà Nam", "†Giám đốc @ Sở Y tế tỉnh Hà Nam"],
    ["Đại sứ Việt Nam tại Lào", "Đại sứ @ Đại sứ quán Việt Nam tại Lào"],
    ["Trưởng đoàn ĐBQH tỉnh Lai Châu", "Trưởng Đoàn @ Đoàn đại biểu Quốc hội tỉnh Lai Châu"],
  ])("%s", (title, held) => expectPeople(`Sáng nay, ${title} Trần Quốc Dân trả lời.`, `Trần Quốc Dân: ${held}`));

  test.each([
    ["Tổng thống Pháp Jean Dubois", "Jean Dubois: Tổng thống @ Pháp"],
    ["Thủ tướng Na Uy Erik Solberg", "Erik Solberg: Thủ tướng @ Na Uy"],
    ["Bộ trưởng Quốc phòng Mỹ John Smith", "John Smith: Bộ trưởng @ Bộ Quốc phòng Mỹ"],
    ["Chủ tịch Quốc hội Hàn Quốc - Park Min - su", "Park Min-su: Chủ tịch @ Quốc hội Hàn Quốc"],
  ])("%s", (printed, person) => expectPeople(`Hôm qua, ${printed} lên đường.`, person));

  test("later mentions by given name or by a shorter title are the same person", () =>
    expectPeople(
      "Phó Thủ tướng Thường trực Chính phủ Lê Minh Quân đến nơi. Phó Thủ tướng Lê Minh Quân bắt tay. Ông Quân cười.",
      "Lê Minh Quân: Phó Thủ tướng Thường trực @ Chính phủ",
    ));

  test("a shorter foreign name is the longer one", () =>
    expectPeople(
      "Tổng thống Mỹ John Adam Miller đi thăm. Tổng thống Miller nói ngắn gọn.",
      "John Adam Miller: Tổng thống @ Mỹ",
    ));

  test("saints' names are no part of the name", () =>
    expectPeople("Tổng Giám mục Giuse Nguyễn Văn Hòa tiếp khách.", "Nguyễn Văn Hòa: Tổng Giám mục"));

  test.each([
    ["private people", "Anh Trần Văn Bình, 35 tuổi, kể lại. Chị Lê Thị Hoa bị thương."],
    ["the head of the visit's delegation", "Ông Trần Văn Bình làm trưởng đoàn công tác."],
    ["streets and schools named after people", "Nhà nằm trên đường Nguyễn Trãi, cạnh trường Lê Văn Tám."],
    ["papers", "Phóng viên Tuổi Trẻ Online có mặt."],
    ["words that a title goes on with", "Giám đốc Kế hoạch họp với cố vấn An ninh quốc gia."],
    ["places", "Báo cáo lên Chủ tịch Hà Nam, rồi Chủ tịch Hà Nội."],
  ])("not %s", (_, text) => expectPeople(text));

  test("a bare title is the office that the article names elsewhere", () =>
    expectPeople(
      "Bí thư Thành ủy TP HCM thăm trường. Bí thư Trần Văn Bình tặng sách.",
      "Trần Văn Bình: Bí thư @ Thành ủy Hồ Chí Minh",
    ));

  test("someone reported to is not the one who reports", () =>
    expectPeople(
      "Báo cáo với Thủ tướng, ông Trần Văn Bình - Chủ tịch UBND tỉnh Quảng Nam - nêu ba việc.",
      "Trần Văn Bình: Chủ tịch @ Ủy ban nhân dân tỉnh Quảng Nam",
    ));
});
