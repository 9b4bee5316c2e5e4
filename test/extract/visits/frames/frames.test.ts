import { expectNoVisit, expectVisits } from "../harness";

describe("who goes to whom", () => {
  it("reads a delegation with its leader, and the body it goes to", () => {
    expectVisits(
      "Ngày 12/3/2024, đoàn công tác Sở Y tế tỉnh Lâm Đồng do ông Trần Quốc Khải, Giám đốc Sở làm trưởng đoàn đến thăm và làm việc tại Sở Y tế tỉnh Hà Nam.",
      [
        {
          visitors: ["Lâm Đồng", "#Sở Y tế tỉnh Lâm Đồng", "*Trần Quốc Khải"],
          hosts: ["Hà Nam", "#Sở Y tế tỉnh Hà Nam"],
          start: "2024-03-12",
          end: "2024-03-12",
          status: "done",
          kind: "visit",
        },
      ],
    );
  });

  it("turns the sides where the host is the subject", () => {
    expectVisits(
      "Sáng 4/6/2024, Chủ tịch UBND tỉnh Hà Nam Lê Quang Vịnh đã tiếp đoàn công tác của Bộ Y tế do Thứ trưởng Phạm Minh Khoa dẫn đầu.",
      [
        {
          visitors: ["#Bộ Y tế", "*Phạm Minh Khoa"],
          hosts: ["Hà Nam", "#Ủy ban nhân dân tỉnh Hà Nam", "*Lê Quang Vịnh"],
          start: "2024-06-04",
        },
      ],
    );
  });

  it("turns the sides where the subject works with a delegation that has come", () => {
    expectVisits("Chiều 8/5/2023, UBND tỉnh Hà Nam đã làm việc với đoàn công tác của Bộ Xây dựng về nhà ở xã hội.", [
      { visitors: ["#Bộ Xây dựng"], hosts: ["Hà Nam", "#Ủy ban nhân dân tỉnh Hà Nam"], kind: "working_session" },
    ]);
  });

  it("finds the subject of a phrase behind it", () => {
    expectVisits(
      "Tại buổi làm việc với tỉnh Hà Nam ngày 3/4/2022, Bộ trưởng Bộ Y tế Đỗ Quốc Bình đề nghị tỉnh mở rộng bệnh viện.",
      [{ visitors: ["#Bộ Y tế", "*Đỗ Quốc Bình"], hosts: ["Hà Nam"], start: "2022-04-03" }],
    );
  });

  it("adds those who receive, told in the next sentence, to the hosts", () => {
    expectVisits(
      "Ngày 7/9/2023, đoàn công tác tỉnh Lâm Đồng do ông Trần Quốc Khải, Phó Chủ tịch UBND tỉnh làm trưởng đoàn đến trao đổi kinh nghiệm tại tỉnh Hà Nam. Tiếp và làm việc với đoàn có bà Vũ Thị Mận, Phó Chủ tịch UBND tỉnh Hà Nam.",
      [
        {
          visitors: ["Lâm Đồng", "#Ủy ban nhân dân tỉnh Lâm Đồng", "*Trần Quốc Khải"],
          hosts: ["Hà Nam", "#Ủy ban nhân dân tỉnh Hà Nam", "*Vũ Thị Mận"],
          kind: "study_exchange",
        },
      ],
    );
  });

  it("remembers a delegation from a sentence that tells of no visit", () => {
    expectVisits(
      "Ngày 6/6/2023, Đoàn giám sát của HĐND tỉnh Hà Nam do bà Vũ Thị Mận, Phó Chủ tịch HĐND tỉnh làm trưởng đoàn đã tiếp xúc cử tri. Buổi chiều cùng ngày, đoàn giám sát làm việc với UBND huyện Kim Bảng.",
      [
        {
          visitors: ["Hà Nam", "#Hội đồng nhân dân tỉnh Hà Nam", "*Vũ Thị Mận"],
          hosts: ["Hà Nam", "#Ủy ban nhân dân huyện Kim Bảng"],
          kind: "working_session",
        },
      ],
    );
  });

  it("reads a leader at the head of an inspection, and the inspection as a noun", () => {
    const sides = { visitors: ["#Bộ Y tế", "*Đỗ Quốc Bình"], hosts: ["Hà Nam"], kind: "inspection" as const };
    expectVisits(
      "Ngày 3/4/2022, Bộ trưởng Bộ Y tế Đỗ Quốc Bình dẫn đầu đoàn công tác kiểm tra kho thuốc tại tỉnh Hà Nam.",
      [sides],
    );
    expectVisits(
      "Bộ trưởng Bộ Y tế Đỗ Quốc Bình nói như vậy tại buổi kiểm tra hiện trường vụ cháy kho thuốc ở tỉnh Hà Nam.",
      [sides],
    );
  });

  it("finds the host of a project that is visited", () => {
    expectVisits(
      "Thông tin có từ chuyến thăm và làm việc của Bộ trưởng Bộ Y tế Đỗ Quốc Bình tại dự án mở rộng Bệnh viện Hoa Sim chiều 3/4/2022.",
      [{ visitors: ["#Bộ Y tế", "*Đỗ Quốc Bình"], hosts: ["#Bệnh viện Hoa Sim"], start: "2022-04-03" }],
    );
  });

  it("takes who acts for a body of several states as a guest", () => {
    expectVisits("Bà Maria Rossi, Phó Chủ tịch Ủy ban châu Âu, thăm chính thức Việt Nam ngày 3/4/2022.", [
      { visitors: ["#Ủy ban châu Âu", "*Maria Rossi"], hosts: ["@Việt Nam"], kind: "state_visit" },
    ]);
  });

  it("takes a foreign guest by country", () => {
    expectVisits("Ngày 2/2/2020, Thủ tướng Na Uy Erna Solberg thăm chính thức Việt Nam.", [
      { visitors: ["@Na Uy", "*Erna Solberg"], hosts: ["@Việt Nam"], kind: "state_visit" },
    ]);
  });
});

describe("what is no visit", () => {
  it.each([
    [
      "a meeting of one's own",
      "Sáng 5/5/2024, UBND tỉnh Hà Nam họp phiên thường kỳ tháng 4, Chủ tịch UBND tỉnh Lê Quang Vịnh chủ trì.",
    ],
    ["a survey of opinion", "Sở Du lịch tỉnh Hà Nam đã gửi phiếu khảo sát tới 200 doanh nghiệp."],
    ["a phone call", "Chiều 5/5/2024, Thủ tướng Nguyễn Văn Lâm điện đàm với Thủ tướng Na Uy Erna Solberg."],
    ["an invitation", "Chủ tịch nước Lê Văn Minh mời Tổng thống Na Uy Jens Berg thăm Việt Nam."],
    ["a receipt of an award", "Ông Trần Quốc Khải, Giám đốc Sở Y tế tỉnh Hà Nam đón nhận bằng khen của Bộ Y tế."],
    ["receiving citizens", "Chủ tịch UBND huyện Kim Bảng tiếp công dân định kỳ."],
  ])("refuses %s", (_what, text) => expectNoVisit(text));
});

describe("who is received", () => {
  const CAME = { visitors: ["@Na Uy", "*Erna Lund"], hosts: ["#Chính phủ", "*Lê Văn Trấn"] };

  it.each([
    ["“được A tiếp”", "Ngày 6/4/2019, Thủ tướng Na Uy Erna Lund được Thủ tướng Chính phủ Lê Văn Trấn đón tiếp."],
    [
      "“được tiếp bởi A”",
      "Ngày 6/4/2019, Thủ tướng Na Uy Erna Lund được đón tiếp bởi Thủ tướng Chính phủ Lê Văn Trấn.",
    ],
  ])("comes: %s", (_, text) => expectVisits(text, [CAME]));

  it("is not whoever stands before “được” of another clause", () =>
    expectVisits("Tin được đưa ra khi Bộ trưởng Bộ Y tế Phạm Minh Khoa đến thăm Sở Y tế tỉnh Lâm Đồng.", [
      { visitors: ["#Bộ Y tế", "*Phạm Minh Khoa"], hosts: ["Lâm Đồng", "#Sở Y tế tỉnh Lâm Đồng"] },
    ]));

  it("is the foreigner, where the talks are held during a visit to Việt Nam", () =>
    expectVisits(
      "Bộ trưởng Bộ Y tế Phạm Minh Khoa ngày 2/11 hội đàm với Bộ trưởng Y tế Na Uy Erna Lund trong khuôn khổ chuyến thăm chính thức Việt Nam.",
      [{ visitors: ["@Na Uy", "#Bộ Y tế Na Uy", "*Erna Lund"], hosts: ["@Việt Nam", "#Bộ Y tế", "*Phạm Minh Khoa"] }],
    ));

  it("comes to the country whose city is named", () =>
    expectVisits("Tổng thống Nga Ivan Petrov ngày 14/2/2019 hội đàm với Thủ tướng Na Uy Erna Lund tại Sochi, Nga.", [
      { visitors: ["@Na Uy", "*Erna Lund"], hosts: ["@Nga", "*Ivan Petrov"] },
    ]));

  it("is also whom the visitor is told to have met", () =>
    expectVisits(
      "Ngày 6/4/2019, Thủ tướng Na Uy Erna Lund thăm chính thức Pháp. Bà Lund đã gặp Tổng thống Pháp Emmanuel Dubois.",
      [{ visitors: ["@Na Uy", "*Erna Lund"], hosts: ["@Pháp", "*Emmanuel Dubois"] }],
    ));
});

describe("no visit is", () => {
  it.each([
    [
      "two of one foreign state who meet",
      "Ngày 7/6/2019, Tổng thống Nga Ivan Petrov gặp gỡ Thủ tướng Nga Oleg Sidorov.",
    ],
    [
      "what goes on",
      "Ngày 7/6/2019, Bộ trưởng Bộ Y tế Phạm Minh Khoa hứa ông Lê Văn Ổi, Giám đốc Sở Y tế tỉnh Hà Nam, xử lý tiếp.",
    ],
    ["a meeting alone", "Ngày 7/6/2019, Tổng thống Nga Ivan Petrov gặp Thủ tướng Na Uy Erna Lund."],
    ["a check of what someone private has", "Ngày 7/6/2019, Bộ Y tế kiểm tra vườn thuốc của ông Lê Văn Ổi."],
    [
      "what someone oversees",
      "Ngày 7/6/2019, Thủ tướng Na Uy Erna Lund là người giám sát Bộ trưởng Bộ Y tế Phạm Minh Khoa.",
    ],
  ])("%s", (_, text) => expectNoVisit(text));
});

it("a ministry's check of a body on a day is a visit", () =>
  expectVisits("Chiều 3/2, Bộ Y tế kiểm tra tại Bệnh viện Đa khoa tỉnh Hà Nam.", [
    { visitors: ["#Bộ Y tế"], hosts: ["Hà Nam", "#Bệnh viện Đa khoa tỉnh Hà Nam"], kind: "inspection" },
  ]));

describe("a visit told by a meeting, or in passing", () => {
  it("takes who meets someone of another state at his home for a visitor", () => {
    expectVisits("Ngoại trưởng Pháp Jean Dupont đã gặp Ngoại trưởng Nhật Bản Taro Suzuki ở Tokyo ngày 4/5/2019.", [
      { visitors: ["@Pháp", "*Jean Dupont"], hosts: ["@Nhật Bản", "*Taro Suzuki"], start: "2019-05-04" },
    ]);
    expectVisits("Thủ tướng Đức Anna Weber và Tổng thống Pháp Jean Dupont trong cuộc gặp tại Paris ngày 4/5/2019.", [
      { visitors: ["@Đức", "*Anna Weber"], hosts: ["@Pháp", "*Jean Dupont"], start: "2019-05-04" },
    ]);
  });

  it("reads the picture of two of different states where one of them is at home", () => {
    expectVisits("Thủ tướng Đức Anna Weber (trái) nâng ly với Tổng thống Pháp Jean Dupont ở Paris hồi tháng 5/2019.", [
      { visitors: ["@Đức", "*Anna Weber"], hosts: ["@Pháp", "*Jean Dupont"], start: "2019-05", status: "done" },
    ]);
    expectNoVisit("Thủ tướng Đức Anna Weber (trái) và Tổng thống Pháp Jean Dupont ở Tokyo hồi tháng 5/2019.");
    expectNoVisit("Thượng nghị sĩ Mark Stone (trái) và Tổng thống Pháp Jean Dupont ở Paris hồi tháng 5/2019.");
  });

  it("reads a meeting that is but named", () => {
    expectVisits(
      "Trong cuộc gặp với Tổng thống Pháp Jean Dupont tại Paris ngày 4/5/2019, Thủ tướng Đức Anna Weber đã cảm ơn.",
      [{ visitors: ["@Đức", "*Anna Weber"], hosts: ["@Pháp", "*Jean Dupont"], start: "2019-05-04" }],
    );
  });

  it("takes an office holder who arrives in another state for a visitor, unless he comes for something else", () => {
    expectVisits("Hôm 4/5/2019, Ngoại trưởng Pháp Jean Dupont đã bay tới Tokyo, Nhật Bản.", [
      { visitors: ["@Pháp", "*Jean Dupont"], hosts: ["@Nhật Bản"], start: "2019-05-04" },
    ]);
    expectVisits("Thủ tướng Đức Anna Weber dự kiến tới Lào và Thái Lan.", [
      { visitors: ["@Đức", "*Anna Weber"], hosts: ["@Lào"], status: "planned" },
      { visitors: ["@Đức", "*Anna Weber"], hosts: ["@Thái Lan"], status: "planned" },
    ]);
    expectNoVisit("Ngoại trưởng Pháp Jean Dupont tới Tokyo dự lễ khai mạc hôm 4/5/2019.");
    expectNoVisit("Ngoại trưởng Pháp Jean Dupont tới Paris hôm 4/5/2019.");
    expectNoVisit("Con gái Ngoại trưởng Pháp Jean Dupont tới Tokyo hôm 4/5/2019.");
  });

  it("reads a caption that tells who came to whom, and on what day", () => {
    const text = "Bài viết về thương mại hai nước trong năm qua.\n\n";
    expectVisits(
      `${text}Tổng thống Pháp Jean Dupont tiếp Thủ tướng Đức Anna Weber tại Paris ngày 4-5-2019 - Ảnh: REUTERS`,
      [{ visitors: ["@Đức", "*Anna Weber"], hosts: ["@Pháp", "*Jean Dupont"], start: "2019-05-04" }],
    );
    expectNoVisit(`${text}Tổng thống Pháp Jean Dupont tiếp Thủ tướng Đức Anna Weber tại Paris - Ảnh: REUTERS`);
  });

  it("does not where both are abroad, at a gathering, or the place is that of something else", () => {
    expectNoVisit("Ngoại trưởng Pháp Jean Dupont đã gặp Ngoại trưởng Nhật Bản Taro Suzuki ở Singapore ngày 4/5/2019.");
    expectNoVisit(
      "Ngoại trưởng Pháp Jean Dupont gặp Ngoại trưởng Nhật Bản Taro Suzuki bên lề hội nghị ở Tokyo ngày 4/5/2019.",
    );
    expectNoVisit(
      "Ngoại trưởng Pháp Jean Dupont muốn gặp Ngoại trưởng Nhật Bản Taro Suzuki vì ông này quyết định mọi việc ở Tokyo.",
    );
  });

  it("reads the visit during which someone did something else", () => {
    expectVisits(
      "Ngoại trưởng Pháp Jean Dupont đã ký ba thỏa thuận lớn trong chuyến thăm Nhật Bản từ ngày 4 đến 6/5/2019.",
      [{ visitors: ["@Pháp", "*Jean Dupont"], hosts: ["@Nhật Bản"], start: "2019-05-04", end: "2019-05-06" }],
    );
    expectVisits("Thủ tướng Đức Anna Weber vừa kết thúc tốt đẹp chuyến thăm Nhật Bản.", [
      { visitors: ["@Đức", "*Anna Weber"], hosts: ["@Nhật Bản"] },
    ]);
  });

  it("finds who received in those who spoke or signed during the visit of another", () => {
    expectVisits("Thỏa thuận được Đức và Ý ký vào tháng 3/2018 trong chuyến thăm của Thủ tướng Đức Anna Weber.", [
      { visitors: ["@Đức", "*Anna Weber"], hosts: ["@Ý"], start: "2018-03" },
    ]);
    expectVisits(
      "Tổng thống Pháp Jean Dupont tuyên bố trong chuyến thăm của Ngoại trưởng Đức Anna Weber ngày 4/5/2019 rằng hai nước là bạn.",
      [{ visitors: ["@Đức", "*Anna Weber"], hosts: ["@Pháp", "*Jean Dupont"] }],
    );
  });

  it("knows nobody from an office that anyone may hold", () => {
    expectVisits(
      "Ngoại trưởng Pháp Jean Dupont, trong chuyến thăm đầu tiên của một Ngoại trưởng Pháp tới Lào ngày 4/5/2019, đã dự lễ.",
      [{ visitors: ["@Pháp", "*Jean Dupont"], hosts: ["@Lào"] }],
    );
  });
});
