import { expectNoVisit, expectVisits } from "../harness";

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

  it("is that of who tells of it, or of his body", () => {
    expectVisits("Thứ trưởng Bộ Xây dựng Phạm Minh Khoa cho biết vừa làm việc với tỉnh Hà Nam.", [
      { visitors: ["#Bộ Xây dựng", "*Phạm Minh Khoa"], hosts: ["Hà Nam"] },
    ]);
    expectVisits("Thứ trưởng Bộ Xây dựng Phạm Minh Khoa cho biết đơn vị này đã làm việc với tỉnh Hà Nam.", [
      { visitors: ["#Bộ Xây dựng"], hosts: ["Hà Nam"] },
    ]);
    expectNoVisit("Thứ trưởng Bộ Xây dựng Phạm Minh Khoa cho biết các chuyên gia đã làm việc với tỉnh Hà Nam.");
  });

  it("is told of by who was there", () => {
    expectVisits(
      "Giám đốc Sở Xây dựng tỉnh Hà Nam Phạm Minh Khoa nêu con số ấy tại buổi làm việc với đoàn giám sát của Bộ Xây dựng chiều 7/9.",
      [
        {
          visitors: ["#Bộ Xây dựng"],
          hosts: ["Hà Nam", "#Sở Xây dựng tỉnh Hà Nam", "*Phạm Minh Khoa"],
          start: "--09-07",
        },
      ],
    );
  });

  it("is with none whom it only came to ask for something", () => {
    expectVisits(
      "Thứ trưởng Bộ Xây dựng Phạm Minh Khoa đã đi kiểm tra tại tỉnh Hà Nam và yêu cầu Sở Xây dựng tỉnh Nam Định báo cáo.",
      [{ visitors: ["#Bộ Xây dựng", "*Phạm Minh Khoa"], hosts: ["Hà Nam"] }],
    );
  });

  it("is that of the body that sends a delegation somewhere", () => {
    expectVisits("Giám đốc Sở Xây dựng tỉnh Hà Nam Phạm Minh Khoa đã cử đoàn công tác vào Khánh Hòa.", [
      { visitors: ["Hà Nam", "#Sở Xây dựng tỉnh Hà Nam"], hosts: ["Khánh Hòa"] },
    ]);
    expectVisits("Thủ tướng chỉ đạo Bộ Y tế lập tức cử đoàn công tác về tỉnh Hà Nam.", [
      { visitors: ["#Bộ Y tế"], hosts: ["Hà Nam"], status: "planned" },
    ]);
    expectNoVisit("Thủ tướng yêu cầu các bộ cử đoàn công tác về tỉnh Hà Nam.");
    expectNoVisit("Bộ Y tế thường xuyên cử đoàn công tác về tỉnh Hà Nam.");
    expectNoVisit("Bộ Y tế cử đoàn công tác về tỉnh Hà Nam dự hội nghị.");
  });

  it("is a session with others, and none of one's own", () => {
    expectVisits("Chiều 7/9, Bộ Xây dựng đã họp với lãnh đạo tỉnh Hà Nam.", [
      { visitors: ["#Bộ Xây dựng"], hosts: ["Hà Nam"], start: "--09-07" },
    ]);
    expectNoVisit("Chiều 7/9, Thứ trưởng Bộ Xây dựng Phạm Minh Khoa chủ trì cuộc họp với tỉnh Hà Nam.");
    expectNoVisit("Ngày 7/9, Tổng thống Nga Vladimir Putin đã họp với Bộ Quốc phòng Nga.");
  });

  it("tells of two bodies at a session the second one as who speaks", () => {
    expectVisits(
      "Chiều 7/9, tại buổi làm việc với đoàn giám sát của Bộ Y tế, UBND tỉnh Hà Nam đã kiến nghị nhiều việc.",
      [{ visitors: ["#Bộ Y tế"], hosts: ["Hà Nam", "#Ủy ban nhân dân tỉnh Hà Nam"] }],
    );
  });

  it("is with those whom a list names", () => {
    expectVisits("Chiều 7/9, Bộ Xây dựng đã làm việc với lãnh đạo hai tỉnh là Hà Nam và Nam Định về nhà ở.", [
      { visitors: ["#Bộ Xây dựng"], hosts: ["Hà Nam", "Nam Định"] },
    ]);
  });
});
