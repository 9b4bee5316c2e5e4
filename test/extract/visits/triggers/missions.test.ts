import { expectNoVisit, expectVisits } from "../harness";

describe("a delegation that goes somewhere", () => {
  it("visits, though no word says so", () =>
    expectVisits(
      "Sáng 5/3/2019, đoàn công tác của Bộ Y tế do Thứ trưởng Nguyễn Văn Lâm dẫn đầu đã về tỉnh Hà Nam phối hợp tìm nguyên nhân.",
      [{ visitors: ["#Bộ Y tế", "*Nguyễn Văn Lâm"], hosts: ["Hà Nam"], start: "2019-03-05", status: "done" }],
    ));

  it("may go abroad, and may be still to go", () =>
    expectVisits("Đoàn cán bộ của tỉnh Hà Nam dự kiến sang Lào tìm hiểu thị trường gỗ.", [
      { visitors: ["Hà Nam"], hosts: ["@Lào"], status: "planned" },
    ]));

  it("is no train, and nobody who is only of it", () => {
    expectNoVisit("Sáng 5/3/2019, đoàn tàu của Tổng công ty Đường sắt Việt Nam đã về tỉnh Hà Nam.");
    expectNoVisit("Ông Nguyễn Văn Lâm có tên trong đoàn cán bộ của Bộ Y tế đã về tỉnh Hà Nam.");
  });

  it("does not go where something else is told of it", () =>
    expectNoVisit("Đoàn thanh tra của Bộ Y tế cho biết sẽ báo cáo về tỉnh Hà Nam."));
});
