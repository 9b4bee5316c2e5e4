import { expectAgencies, expectPeople } from "../harness";

describe("the whole of a part", () => {
  test.each([
    [
      "in brackets",
      "Phòng Nghiệp vụ Dược (Sở Y tế tỉnh Bến Tre)",
      ["Phòng Nghiệp vụ Dược Sở Y tế tỉnh Bến Tre", "Sở Y tế tỉnh Bến Tre"],
    ],
    [
      "behind its number in brackets",
      "Cơ quan Cảnh sát điều tra (C01, Bộ Công an)",
      ["Cơ quan Cảnh sát điều tra Bộ Công an", "Bộ Công an"],
    ],
    ["behind a part in a small letter", "khoa Ngữ văn ĐH Hoa Sim", ["Khoa Ngữ văn Đại học Hoa Sim"]],
  ])("%s", (_, printed, names) => expectAgencies(`Hôm qua, ${printed} đã thông báo.`, ...names));

  test("a ministry in brackets tells the body that the local ones are under", () =>
    expectAgencies(
      "Tại Bến Tre, Cục Quản lý thị trường (Bộ Công Thương) đã thông báo.",
      "Cục Quản lý thị trường",
      "Bộ Công Thương",
    ));
});

describe("party committees", () => {
  test("one without a place is no province's", () => expectAgencies("Ở Bến Tre, Đảng ủy đã họp với người dân."));

  test("beside an office in a body it is that body's", () =>
    expectPeople(
      "Ông Lê Văn Mận, Bí thư Đảng ủy, Giám đốc Sở Y tế Bến Tre, vắng mặt.",
      "Lê Văn Mận: Bí thư @ Đảng ủy Sở Y tế tỉnh Bến Tre; Giám đốc @ Sở Y tế tỉnh Bến Tre",
    ));

  test.each([
    [
      "the ministry's",
      "Bà Vũ Thị Mận (Ủy viên Ban cán sự đảng, Thứ trưởng Y tế) vắng mặt.",
      "Vũ Thị Mận: Ủy viên @ Ban cán sự đảng Bộ Y tế; Thứ trưởng @ Bộ Y tế",
    ],
    [
      "not the Central Committee's",
      "Bà Vũ Thị Mận, Ủy viên Trung ương Đảng, Bí thư Ban cán sự đảng, Bộ trưởng Bộ Y tế, vắng mặt.",
      "Vũ Thị Mận: Ủy viên @ Ban Chấp hành Trung ương Đảng; Bí thư @ Ban cán sự đảng Bộ Y tế; Bộ trưởng @ Bộ Y tế",
    ],
  ])("a group is %s", (_, text, person) => expectPeople(text, person));

  test("of a district whose name is a number", () =>
    expectAgencies("Hôm qua, Quận ủy quận 4 đã họp.", "Quận ủy quận 4"));
});

describe("bodies of any place", () => {
  test("several told by their kind are none in particular", () =>
    expectAgencies("Ở Bến Tre, ý kiến được gửi qua các Đoàn đại biểu Quốc hội trong năm nay."));

  test("provinces of one sentence, once each, tell no body's place", () =>
    expectAgencies(
      "Việc này đã làm ở tỉnh Bến Tre và tỉnh Cà Mau. Theo dự thảo, Sở Y tế sẽ giữ nguyên trong năm tới.",
    ));
});

test("fields behind the first ministry of a list are ministries", () =>
  expectAgencies("Bộ Y tế, Xây dựng và Tài chính đã thông báo hôm qua.", "Bộ Y tế", "Bộ Xây dựng", "Bộ Tài chính"));

describe("bodies of other states", () => {
  test.each([
    ["its state behind “của”", "Ủy ban Điều tra của Na Uy", "Ủy ban Điều tra Na Uy"],
    ["the office of an international body", "Văn phòng UNESCO tại Việt Nam", "Văn phòng UNESCO tại Việt Nam"],
    ["a navy of ours", "Hải quân Việt Nam", "Hải quân Việt Nam"],
  ])("%s", (_, printed, name) => expectAgencies(`Hôm qua, ${printed} đã thông báo.`, name));
});
