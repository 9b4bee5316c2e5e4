import { loadKnowledge } from "../../import/knowledge";
import { createAgencyLinks } from "../../import/resolve/agencyLinks";

const linksOf = createAgencyLinks(loadKnowledge());

test.each([
  ["Sở Thông tin và Truyền thông tỉnh Bắc Ninh", "Bắc Ninh", null],
  ["Sở Y tế thành phố Hồ Chí Minh", "Hồ Chí Minh", null],
  ["Tỉnh ủy Bắc Ninh", "Bắc Ninh", null],
  ["Tỉnh uỷ Khánh Hoà", "Khánh Hòa", null],
  ["Ban Thường vụ Tỉnh ủy Nghệ An", "Nghệ An", "Tỉnh ủy Nghệ An"],
  ["Văn phòng Ủy ban nhân dân tỉnh Nghệ An", "Nghệ An", "Ủy ban nhân dân tỉnh Nghệ An"],
  ["Thanh tra Sở Y tế tỉnh Kon Tum", "Kon Tum", "Sở Y tế tỉnh Kon Tum"],
  ["Cục An toàn thực phẩm Bộ Y tế", null, "Bộ Y tế"],
  [
    "Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân tỉnh Lào Cai",
    "Lào Cai",
    "Đoàn đại biểu Quốc hội và Hội đồng nhân dân tỉnh Lào Cai",
  ],
  ["Công ty Cổ phần Xây dựng Hòa Bình", null, null],
  ["Bộ Y tế", null, null],
])("%s is in %s, part of %s", (name, province, parent) => {
  expect(linksOf(name)).toEqual({ province, parent });
});
