import { expectNoVisit, expectVisits } from "../harness";

describe("who is at home", () => {
  it.each([
    [
      "a ministry at its own seat",
      "Chiều 7/9/2023, tại trụ sở Bộ Y tế, đại diện Bộ Y tế làm việc với Công ty Cổ phần Hàng không Vietjet.",
      { visitors: ["#Công ty Cổ phần Hàng không Vietjet"], hosts: ["#Bộ Y tế"] },
    ],
    [
      "whom inspectors come to",
      "Chiều 7/9/2023, tại buổi làm việc với Tổ công tác của Thủ tướng, Bộ trưởng Bộ Y tế Đỗ Quốc Bình báo cáo kết quả.",
      { visitors: ["#Tổ công tác của Thủ tướng"], hosts: ["#Bộ Y tế", "*Đỗ Quốc Bình"] },
    ],
    [
      "a district whose province's leader has come",
      "Ngày 7/9/2023, tại buổi làm việc với Bí thư Tỉnh ủy Hà Nam Lê Thị Bích, Bí thư Huyện ủy Kim Bảng Lê Văn Bách đề nghị mở đường.",
      {
        visitors: ["Hà Nam", "#Tỉnh ủy Hà Nam", "*Lê Thị Bích"],
        hosts: ["Hà Nam", "#Huyện ủy Kim Bảng", "*Lê Văn Bách"],
      },
    ],
    [
      "leaders with several offices who receive",
      "Sáng 7/9/2023, tiếp và làm việc với đoàn công tác của Bộ Y tế, ông Lê Văn Bách, Bí thư Tỉnh ủy kiêm Chủ tịch HĐND tỉnh Hà Nam, cho biết tỉnh sẽ mở trường.",
      {
        visitors: ["#Bộ Y tế"],
        hosts: ["Hà Nam", "#Hội đồng nhân dân tỉnh Hà Nam", "#Tỉnh ủy Hà Nam", "*Lê Văn Bách"],
      },
    ],
  ])("%s", (_what, text, visit) => expectVisits(text, [visit]));

  it.each([
    ["someone who is heard", "Ngày 7/9/2023, Sở Y tế tỉnh Hà Nam làm việc với ông Lê Văn Bách."],
    ["someone retired", "Ngày 7/9/2023, UBND huyện Kim Bảng làm việc với bà Lê Thị Bích, nguyên Giám đốc Sở Y tế."],
    ["a raid", "Tối 27/8/2023, tổ công tác của Cục Cảnh sát hình sự kiểm tra nhà nghỉ tại tỉnh Hà Nam."],
    [
      "guests of a state whom someone asks to come",
      "Ngày 7/9/2023, Thủ tướng Nguyễn Văn Lâm mời các thành viên Hoàng gia Nhật Bản thăm tỉnh Hà Nam.",
    ],
  ])("nobody: %s", (_what, text) => expectNoVisit(text));

  it("no state whose name only ends that of a plant", () => {
    expectVisits("Ngày 7/9/2023, đoàn công tác của Bộ Y tế làm việc với Sở Y tế tỉnh Hà Nam và nhà máy Mekon - Úc.", [
      { visitors: ["#Bộ Y tế"], hosts: ["Hà Nam", "#Sở Y tế tỉnh Hà Nam"] },
    ]);
  });

  it("nobody: our leader, who acts on a visit of those of another state", () => {
    expectNoVisit(
      "Phó Chủ tịch nước Nguyễn Văn Lâm ngày 7/9/2023 tặng Công chúa Na Uy một bức tranh, nhân chuyến thăm chính thức của bà tới Việt Nam.",
    );
  });
});
