import { expectVisits } from "./harness";

const SEA = "#Sở Thủy sản tỉnh Hà Nam";

describe("a list of people", () => {
  it("is one subject, whatever signs part it", () =>
    expectVisits(
      "Sáng 5/3/2019, các đồng chí: Nguyễn Văn Lâm, Bí thư Tỉnh ủy Hà Nam; Trần Thị Hoa, Chủ tịch UBND tỉnh Hà Nam đã làm việc với Sở Y tế tỉnh Thái Bình.",
      [
        {
          visitors: ["Hà Nam", "#Tỉnh ủy Hà Nam", "#Ủy ban nhân dân tỉnh Hà Nam", "*Nguyễn Văn Lâm", "*Trần Thị Hoa"],
          hosts: ["Thái Bình", "#Sở Y tế tỉnh Thái Bình"],
        },
      ],
    ));

  it("of those whom a delegation comprises has no host among them", () =>
    expectVisits(
      "Chiều 5/3/2019, đoàn công tác tỉnh Hà Nam gồm: ông Nguyễn Văn Lâm, Phó Bí thư Tỉnh ủy Hà Nam; bà Trần Thị Hoa, Bí thư Huyện ủy Lý Nhân đến thăm Trạm Y tế xã Tiên Sơn, tỉnh Hà Nam.",
      [
        {
          visitors: ["Hà Nam", "#Huyện ủy Lý Nhân", "#Tỉnh ủy Hà Nam", "*Nguyễn Văn Lâm", "*Trần Thị Hoa"],
          hosts: ["Hà Nam", "#Trạm Y tế xã Tiên Sơn"],
        },
      ],
    ));
});

describe("of a delegation's name", () => {
  it("are both words of what it is sent for", () =>
    expectVisits(
      "Sáng 5/3/2019, Đoàn giám sát, kiểm tra của Bộ Y tế do Thứ trưởng Bộ Y tế Nguyễn Văn Lâm làm trưởng đoàn làm việc tại tỉnh Hà Nam.",
      [{ visitors: ["#Bộ Y tế", "*Nguyễn Văn Lâm"], hosts: ["Hà Nam"] }],
    ));

  it("is the office in a steering committee, which sends nobody", () =>
    expectVisits(
      "Ngày 5/3/2019, đoàn của Bộ Y tế do ông Nguyễn Văn Lâm - Thứ trưởng Bộ Y tế, Phó Trưởng ban chỉ đạo làm trưởng đoàn đã kiểm tra tại hai tỉnh Hà Nam và Thái Bình.",
      [
        { visitors: ["#Bộ Y tế", "*Nguyễn Văn Lâm"], hosts: ["Hà Nam"] },
        { visitors: ["#Bộ Y tế", "*Nguyễn Văn Lâm"], hosts: ["Thái Bình"] },
      ],
    ));
});

describe("the host", () => {
  it("is whoever follows a word for people that ends like one of occasion", () =>
    expectVisits("Sáng 5/3/2019, Sở Thủy sản tỉnh Hà Nam đến thăm quân nhân Sư đoàn 350.", [
      { visitors: ["Hà Nam", SEA], hosts: ["#Sư đoàn 350"] },
    ]));

  it("is not the province whence they came", () =>
    expectVisits(
      "Sáng 5/3/2019, Sở Thủy sản tỉnh Hà Nam tham quan, học tập kinh nghiệm tại tỉnh Thái Bình. Đại diện hai tỉnh Thái Bình, Hà Nam tiếp Sở Thủy sản tỉnh Hà Nam.",
      [{ visitors: ["Hà Nam", SEA], hosts: ["Thái Bình"] }],
    ));

  it("is no minister whose wife is named", () =>
    expectVisits(
      "Sáng 5/3/2019, Chủ tịch UBND tỉnh Hà Nam Nguyễn Văn Lâm tiếp đoàn của Hội Phụ nữ tỉnh Thái Bình do bà Trần Thị Hoa, phu nhân Bộ trưởng Bộ Y tế Lê Văn Sơn dẫn đầu.",
      [
        {
          visitors: ["Thái Bình", "#Hội Liên hiệp Phụ nữ tỉnh Thái Bình", "*Trần Thị Hoa"],
          hosts: ["Hà Nam", "#Ủy ban nhân dân tỉnh Hà Nam", "*Nguyễn Văn Lâm"],
        },
      ],
    ));
});
