import { expectNoVisit, expectVisits } from "./harness";

describe("the work of public bodies at home", () => {
  it("is a visit where a body is told to have done it", () => {
    expectVisits("Sở Nông nghiệp và Phát triển nông thôn tỉnh Hà Nam đã làm việc với Nam Định và Thái Bình.", [
      {
        visitors: ["Hà Nam", "#Sở Nông nghiệp và Phát triển nông thôn tỉnh Hà Nam"],
        hosts: ["Nam Định", "Thái Bình"],
      },
    ]);
    expectVisits("Đoàn thanh tra của Bộ Xây dựng kiểm tra các công trình mới tại huyện Bình Lục, tỉnh Hà Nam.", [
      { visitors: ["#Thanh tra Bộ Xây dựng"], hosts: ["Hà Nam"] },
    ]);
  });

  it("is none where it is an office, a task or a habit", () => {
    expectNoVisit("Bộ Xây dựng kiểm tra chất lượng công trình tại tỉnh Hà Nam theo phân cấp.");
    expectNoVisit("Các đoàn thanh tra của Bộ Xây dựng kiểm tra nhiều công trình tại tỉnh Hà Nam.");
  });

  it("is done in the province of the article where those who govern go to see for themselves", () => {
    expectVisits(
      "Mưa lũ gây sạt lở tại tỉnh Hà Nam. Sáng 7/9, Thứ trưởng Bộ Xây dựng Phạm Minh Khoa đã đến hiện trường chỉ đạo khắc phục.",
      [{ visitors: ["#Bộ Xây dựng", "*Phạm Minh Khoa"], hosts: ["Hà Nam"] }],
    );
    expectNoVisit("Mưa lũ gây sạt lở tại tỉnh Hà Nam. Sáng 7/9, Công ty Cổ phần Hoa Sim đã đến hiện trường sửa máy.");
  });

  it("is done there as well where a body comforts people", () => {
    expectVisits(
      "Tai nạn xảy ra tại tỉnh Hà Nam. Chiều 7/9, lãnh đạo Công ty Cổ phần Hoa Sim đã đến gia đình các nạn nhân thăm hỏi.",
      [{ visitors: ["#Công ty Cổ phần Hoa Sim"], hosts: ["Hà Nam"] }],
    );
  });
});
