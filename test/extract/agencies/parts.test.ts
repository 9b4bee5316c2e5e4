import { expectAgencies, expectPeople } from "../harness";

describe("parts of bodies", () => {
  test.each([
    ["Phòng Nghiệp vụ Dược Sở Y tế tỉnh Bến Tre", "Phòng Nghiệp vụ Dược Sở Y tế tỉnh Bến Tre"],
    ["Phòng Kế hoạch thuộc Sở Y tế tỉnh Bến Tre", "Phòng Kế hoạch Sở Y tế tỉnh Bến Tre"],
    ["Phòng Tổ chức của Cục Thuế tỉnh Bến Tre", "Phòng Tổ chức Cục Thuế tỉnh Bến Tre"],
    ["Phòng cấp phép xây dựng Sở Xây dựng tỉnh Bến Tre", "Phòng cấp phép xây dựng Sở Xây dựng tỉnh Bến Tre"],
    ["Phòng quản lý nước ngầm thuộc Sở Y tế tỉnh Bến Tre", "Phòng quản lý nước ngầm Sở Y tế tỉnh Bến Tre"],
    ["Khoa Nhi Bệnh viện Đa khoa tỉnh Bến Tre", "Khoa Nhi Bệnh viện Đa khoa tỉnh Bến Tre"],
    ["Khoa Cấp cứu của Bệnh viện Đa khoa tỉnh Bến Tre", "Khoa Cấp cứu Bệnh viện Đa khoa tỉnh Bến Tre"],
    ["Đội Cảnh sát giao thông Công an huyện Ba Tri", "Đội Cảnh sát giao thông Công an huyện Ba Tri"],
  ])("%s", (printed, name) => expectAgencies(`Hôm qua, ${printed} đã thông báo.`, name));

  test("behind a title a comma may stand before the whole", () => {
    expectPeople(
      "Bà Vũ Thị Mận, Trưởng phòng Nghiệp vụ Dược, Sở Y tế tỉnh Bến Tre, nêu ý kiến.",
      "Vũ Thị Mận: Trưởng phòng @ Phòng Nghiệp vụ Dược Sở Y tế tỉnh Bến Tre",
    );
    expectPeople(
      "Sáng nay, Trưởng khoa Nhi, Bệnh viện Đa khoa tỉnh Bến Tre Vũ Thị Mận nêu ý kiến.",
      "Vũ Thị Mận: Trưởng khoa @ Khoa Nhi Bệnh viện Đa khoa tỉnh Bến Tre",
    );
  });

  test.each([
    ["Cục Kiểm soát giống thủy sản nước lợ thuộc Bộ Y tế", "Cục Kiểm soát giống thủy sản nước lợ", "Bộ Y tế"],
    ["Trung tâm giống cây trồng thuộc Sở Y tế tỉnh Bến Tre", "Trung tâm giống cây trồng", "Sở Y tế tỉnh Bến Tre"],
  ])("a name goes on in small letters up to the body it belongs to: %s", (printed, ...names) =>
    expectAgencies(`Hôm qua, ${printed} đã thông báo.`, ...names),
  );

  test("of two bodies a part printed alone is of the one that the sentence before began with", () =>
    expectAgencies(
      "Đoàn của Trường Đại học Hoa Phượng đã thăm Trường Đại học Hoa Sim. Cùng đi có Phòng Tổ chức Cán bộ.",
      "Trường Đại học Hoa Phượng",
      "Trường Đại học Hoa Sim",
      "Phòng Tổ chức Cán bộ Trường Đại học Hoa Phượng",
    ));

  test("a part printed alone is that of the article's one body of the kind", () => {
    expectAgencies(
      "Trường Đại học Hoa Phượng đón khách. Khoa Luật và Hội đồng trường cùng dự.",
      "Trường Đại học Hoa Phượng",
      "Khoa Luật Trường Đại học Hoa Phượng",
      "Hội đồng Trường Đại học Hoa Phượng",
    );
    expectPeople(
      "Trường Đại học Hoa Phượng đón khách. Dự có bà Vũ Thị Mận, Trưởng khoa Luật, và ông Cao Văn Ổi, Phó Hiệu trưởng.",
      "Vũ Thị Mận: Trưởng khoa @ Khoa Luật Trường Đại học Hoa Phượng",
      "Cao Văn Ổi: Phó Hiệu trưởng @ Trường Đại học Hoa Phượng",
    );
  });

  test("a name that has its whole in it needs no other", () =>
    expectAgencies(
      "Bệnh viện Hoa Lan họp. Dự có Phòng Kế hoạch Viện Hoa Phượng Vĩ.",
      "Bệnh viện Hoa Lan",
      "Phòng Kế hoạch Viện Hoa Phượng Vĩ",
    ));

  test("of two such bodies it is the one its sentence has named", () => {
    expectAgencies(
      "Bệnh viện Hoa Mai họp. Bệnh viện Hoa Lan cử Khoa Nhi dự. Khoa Mắt vắng mặt.",
      "Bệnh viện Hoa Mai",
      "Bệnh viện Hoa Lan",
      "Khoa Nhi Bệnh viện Hoa Lan",
    );
  });

  test.each(["Khoa Nhi đã mở cửa.", "Đội Cờ đã tới.", "Trạm Gác đã đóng."])("no part without its whole: %s", (text) =>
    expectAgencies(text),
  );

  test.each([
    ["khoa hồi sức cấp cứu Bệnh viện Đa khoa tỉnh Bến Tre", "Khoa hồi sức cấp cứu Bệnh viện Đa khoa tỉnh Bến Tre"],
    ["Phòng đào tạo của Trường Đại học Hoa Phượng", "Phòng đào tạo Trường Đại học Hoa Phượng"],
    ["phòng khám Bệnh viện Đa khoa tỉnh Bến Tre", "Bệnh viện Đa khoa tỉnh Bến Tre"],
    ["các phòng kỹ thuật Trường Đại học Hoa Phượng", "Trường Đại học Hoa Phượng"],
  ])("a part in small letters ends where its whole begins: %s", (printed, name) =>
    expectAgencies(`Hôm qua, ${printed} đã thông báo.`, name),
  );

  test("whose head such a part is", () =>
    expectPeople(
      "Bà Vũ Thị Mận, trưởng phòng vật tư Bệnh viện Đa khoa tỉnh Bến Tre, nêu ý kiến.",
      "Vũ Thị Mận: Trưởng phòng @ Phòng vật tư Bệnh viện Đa khoa tỉnh Bến Tre",
    ));
});

test("of two parts that are joined the whole stands behind the second", () =>
  expectAgencies(
    "Hôm qua, Ban Dân vận và Ban Tuyên giáo Tỉnh ủy Bến Tre đã thông báo.",
    "Ban Dân vận Tỉnh ủy Bến Tre",
    "Ban Tuyên giáo Tỉnh ủy Bến Tre",
  ));

test("a school may be named after someone, and is meant by 'the school'", () =>
  expectPeople(
    "Trường Chính trị Lê Duẩn khai giảng. Bà Vũ Thị Mận, Bí thư Đảng ủy, Hiệu trưởng Nhà trường, phát biểu.",
    "Vũ Thị Mận: Bí thư @ Đảng ủy Trường Chính trị Lê Duẩn; Hiệu trưởng @ Trường Chính trị Lê Duẩn",
  ));
