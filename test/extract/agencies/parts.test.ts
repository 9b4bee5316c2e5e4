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

  test("a comma ends the part in running text, not behind a title", () => {
    expectAgencies(
      "Tin từ Phòng Nghiệp vụ Dược, Sở Y tế tỉnh Bến Tre cho biết như vậy.",
      "Phòng Nghiệp vụ Dược",
      "Sở Y tế tỉnh Bến Tre",
    );
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

  test.each(["Khoa Nhi đã mở cửa.", "Đội Cờ đã tới.", "Trạm Gác đã đóng."])("no part without its whole: %s", (text) =>
    expectAgencies(text),
  );
});
