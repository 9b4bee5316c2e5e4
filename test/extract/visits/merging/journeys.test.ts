import { expectNoVisit, expectVisits } from "../harness";

const FARMERS = ["Hà Nam", "#Hội Nông dân tỉnh Hà Nam"];

describe("a journey through several provinces", () => {
  it("of one delegation is a visit to each, however many they are", () =>
    expectVisits(
      "Từ ngày 5 đến 9/3/2019, Hội Nông dân tỉnh Hà Nam tổ chức đưa đoàn 35 hội viên đi tham quan mô hình tại các tỉnh: Thái Bình, Nghệ An, Quảng Trị, Đà Nẵng.",
      ["Thái Bình", "Nghệ An", "Quảng Trị", "Đà Nẵng"].map((province) => ({ visitors: FARMERS, hosts: [province] })),
    ));

  it("takes the bodies of each with it", () =>
    expectVisits(
      "Ngày 5/3/2019, đoàn công tác Hội Nông dân tỉnh Hà Nam đến thăm Sở Y tế tỉnh Thái Bình và Sở Y tế tỉnh Nghệ An.",
      ["Thái Bình", "Nghệ An"].map((name) => ({ visitors: FARMERS, hosts: [name, `#Sở Y tế tỉnh ${name}`] })),
    ));

  it("to a part of the country is none to one's own", () =>
    expectNoVisit(
      "Từ ngày 5 đến 9/3/2019, Hội Nông dân tỉnh Hà Nam tổ chức đoàn hội viên đi học tập kinh nghiệm tại các tỉnh miền Tây.",
    ));
});

describe("a body that organises a journey", () => {
  it("goes, whatever stands between it and the verb", () =>
    expectVisits(
      "Ngày 5/3/2019, Hội Nông dân tỉnh Hà Nam tổ chức đoàn 40 cán bộ, hội viên tiêu biểu tham quan, học tập, trao đổi kinh nghiệm tại tỉnh Thái Bình.",
      [{ visitors: FARMERS, hosts: ["Thái Bình"], kind: "study_exchange" }],
    ));

  it("may take its people back to the sources", () =>
    expectVisits("Ngày 5/3/2019, Hội Nông dân tỉnh Hà Nam tổ chức hoạt động về nguồn tại tỉnh Nghệ An.", [
      { visitors: FARMERS, hosts: ["Nghệ An"] },
    ]));
});

describe("a consulate", () => {
  it("is of its country, not of the city it is in", () =>
    expectVisits(
      "Ngày 5/3/2019, Tổng Lãnh sự Lào tại Thành phố Hồ Chí Minh Khamla Vilay đến chào xã giao lãnh đạo UBND tỉnh Hà Nam.",
      [
        {
          visitors: ["@Lào", "#Tổng Lãnh sự quán Lào tại Thành phố Hồ Chí Minh", "*Khamla Vilay"],
          hosts: ["Hà Nam", "#Ủy ban nhân dân tỉnh Hà Nam"],
        },
      ],
    ));
});

describe("the leaders of the province", () => {
  it("receive, whatever the sentence says of the guest's office with us", () =>
    expectVisits(
      "Hà Nam: Tiếp khách\nNhân dịp nhận nhiệm vụ tại Việt Nam, ngày 5/3/2019, Đại sứ Lào Khamla Vilay đã đến chào xã giao lãnh đạo tỉnh.",
      [{ visitors: ["@Lào", "#Đại sứ quán Lào tại Việt Nam", "*Khamla Vilay"], hosts: ["Hà Nam"] }],
    ));
});

describe("the delegation", () => {
  it("is the one that was named by its bodies, whatever the sentence told of it", () =>
    expectVisits(
      "Ngày 5/3/2019, đoàn công tác của Hội Nông dân tỉnh Hà Nam đã kết thúc hành trình dài. Đoàn đã đến thăm Sở Y tế tỉnh Nghệ An.",
      [{ visitors: FARMERS, hosts: ["Nghệ An", "#Sở Y tế tỉnh Nghệ An"] }],
    ));

  it("has the day of the sentence that sends it, though nobody of it is named", () =>
    expectVisits(
      "Từ ngày 5 đến 9/3/2019, Hội Nông dân tỉnh Hà Nam mở lớp học. Đoàn công tác Hội Nông dân tỉnh Hà Nam tham quan, học tập kinh nghiệm tại tỉnh Thái Bình.",
      [{ visitors: FARMERS, hosts: ["Thái Bình"], start: "2019-03-05", end: "2019-03-09" }],
    ));

  it("that has set out has gone, whatever it will do there", () =>
    expectVisits(
      "Ngày 5/3/2019, Bí thư Tỉnh ủy Hà Nam Nguyễn Văn Lâm cùng đoàn công tác lên đường thăm và làm việc tại Lào. Theo chương trình, ông Nguyễn Văn Lâm sẽ đi thăm Lào từ ngày 5 đến 9/3/2019.",
      [{ visitors: ["Hà Nam", "#Tỉnh ủy Hà Nam", "*Nguyễn Văn Lâm"], hosts: ["@Lào"], status: "done" }],
    ));

  it("in the news of another province goes to a commune of that one", () =>
    expectVisits("Thái Bình: Học nhau\nNgày 5/3/2019, đoàn công tác tỉnh Hà Nam đến thăm mô hình tại xã Tân Lập.", [
      { visitors: ["Hà Nam"], hosts: ["Thái Bình"] },
    ]));

  it("goes to a cooperative of the province it has come to", () =>
    expectVisits(
      "Ngày 5/3/2019, đoàn công tác tỉnh Hà Nam đến thăm tỉnh Thái Bình. Cùng ngày, đoàn công tác tỉnh Hà Nam tham quan Hợp tác xã Tân Tiến.",
      [
        { visitors: ["Hà Nam"], hosts: ["Thái Bình"] },
        { visitors: ["Hà Nam"], hosts: ["Thái Bình", "#Hợp tác xã Tân Tiến"] },
      ],
    ));
});

describe("who is glad that a delegation has come", () => {
  it("has not come himself", () =>
    expectNoVisit(
      "Ngày 5/3/2019, ông Nguyễn Văn Lâm, Bí thư Tỉnh ủy Hà Nam, vui mừng được biết nhiều bạn bè đến thăm và làm việc tại tỉnh.",
    ));
});

describe("a visit and work", () => {
  it("with a police force that is named is no inquiry", () =>
    expectVisits(
      "Sáng 5/3/2019, đoàn công tác của Công an tỉnh Thái Bình đã có chuyến thăm và làm việc với Công an tỉnh Hà Nam.",
      [{ visitors: ["Thái Bình", "#Công an tỉnh Thái Bình"], hosts: ["Hà Nam", "#Công an tỉnh Hà Nam"] }],
    ));

  it("of its people alone is one", () =>
    expectNoVisit("Sáng 5/3/2019, ông Nguyễn Văn Lâm làm việc với công an tỉnh Hà Nam về vụ cháy."));

  it("may stand behind the colon of a headline", () =>
    expectVisits("Đoàn công tác tỉnh Hà Nam: Thăm và làm việc tại tỉnh Thái Bình", [
      { visitors: ["Hà Nam"], hosts: ["Thái Bình"] },
    ]));

  it("of those of one's own province: who is of a part of the visitors' body came with them", () =>
    expectVisits(
      "Sáng 5/3/2019, ông Nguyễn Văn Lâm, Bí thư Tỉnh ủy Hà Nam, đến thăm Công an tỉnh Hà Nam. Tham dự buổi làm việc có bà Trần Thị Hoa, Trưởng Ban Tuyên giáo Tỉnh ủy Hà Nam.",
      [
        {
          visitors: ["Hà Nam", "#Tỉnh ủy Hà Nam", "#Ban Tuyên giáo Tỉnh ủy Hà Nam", "*Nguyễn Văn Lâm", "*Trần Thị Hoa"],
          hosts: ["Hà Nam", "#Công an tỉnh Hà Nam"],
        },
      ],
    ));

  it("of the province's own delegation, as its paper says", () =>
    expectVisits(
      "Hà Nam: Kiểm tra\nNgày 5/3/2019, đoàn công tác của tỉnh đã kiểm tra thực tế tại Sở Y tế tỉnh Hà Nam.",
      [{ visitors: ["Hà Nam"], hosts: ["Hà Nam", "#Sở Y tế tỉnh Hà Nam"] }],
    ));
});
