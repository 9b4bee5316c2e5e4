import { expectVisits } from "../harness";

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

const GUESTS = ["Hà Nam", SEA];
const HOSTS = ["Thái Bình", "#Sở Y tế tỉnh Thái Bình"];
const VISIT = "Sáng 5/3/2019, đoàn công tác của Sở Thủy sản tỉnh Hà Nam làm việc với Sở Y tế tỉnh Thái Bình.";

describe("a sentence that lists who was there", () => {
  it.each([
    [
      "Cùng tiếp và trao đổi với đoàn tại buổi làm việc còn có ông Lê Văn Sơn, Giám đốc Sở Tư pháp tỉnh Thái Bình.",
      "hosts",
    ],
    ["Đón tiếp xã giao đoàn, về phía tỉnh Thái Bình có ông Lê Văn Sơn, Giám đốc Sở Tư pháp tỉnh Thái Bình.", "hosts"],
    ["Chủ trì buổi làm việc có ông Lê Văn Sơn, Giám đốc Sở Tư pháp tỉnh Thái Bình.", "hosts"],
    ["Đi cùng đoàn, về phía tỉnh Thái Bình có ông Lê Văn Sơn, Giám đốc Sở Tư pháp tỉnh Thái Bình.", "hosts"],
    ["Cùng đi trong đoàn công tác của Sở còn có ông Lê Văn Sơn, Giám đốc Sở Tư pháp tỉnh Hà Nam.", "visitors"],
    ["Cùng tham dự với đoàn có ông Lê Văn Sơn, Giám đốc Sở Tư pháp tỉnh Hà Nam.", "visitors"],
  ])("%s", (line, side) => {
    const listed = (province: string) => [`#Sở Tư pháp tỉnh ${province}`, "*Lê Văn Sơn"];
    expectVisits(`${VISIT} ${line}`, [
      {
        visitors: side === "visitors" ? [...GUESTS, ...listed("Hà Nam")] : GUESTS,
        hosts: side === "hosts" ? [...HOSTS, ...listed("Thái Bình")] : HOSTS,
      },
    ]);
  });

  it("names the hosts where the one before names none", () =>
    expectVisits(
      "Sáng 5/3/2019, đoàn công tác của Sở Thủy sản tỉnh Hà Nam đến thăm, chúc Tết. Tiếp đoàn có ông Lê Văn Sơn, Giám đốc Sở Y tế tỉnh Thái Bình.",
      [{ visitors: GUESTS, hosts: [...HOSTS, "*Lê Văn Sơn"] }],
    ));

  it("follows a full stop without a space", () =>
    expectVisits(`${VISIT}Tham gia đoàn có ông Lê Văn Sơn, Giám đốc Sở Tư pháp tỉnh Hà Nam.`, [
      { visitors: [...GUESTS, "#Sở Tư pháp tỉnh Hà Nam", "*Lê Văn Sơn"], hosts: HOSTS },
    ]));

  it("tells no host where it is about who meets them back home", () =>
    expectVisits(
      "Ngày 5/3/2019, đoàn công tác tỉnh Hà Nam kết thúc chuyến thăm Na Uy. Đón đoàn có ông Lê Văn Sơn, Giám đốc Sở Tư pháp tỉnh Hà Nam.",
      [{ visitors: ["Hà Nam"], hosts: ["@Na Uy"] }],
    ));
});

describe("of two delegations that meet", () => {
  it("each has its head", () =>
    expectVisits(
      "Sáng 5/3/2019, đoàn đại biểu tỉnh Hà Nam do bà Trần Thị Hoa làm trưởng đoàn đã hội đàm với đoàn đại biểu Na Uy do ông Jonas Store làm trưởng đoàn.",
      [{ visitors: ["Hà Nam", "*Trần Thị Hoa"], hosts: ["@Na Uy", "*Jonas Store"] }],
    ));
});

describe("our province", () => {
  it("is that of the article", () =>
    expectVisits(
      "Sáng 5/3/2019, đoàn công tác của Bộ Y tế sang thăm tỉnh ta. Giám đốc Sở Tư pháp tỉnh Thái Bình Lê Văn Sơn báo cáo kết quả.",
      [{ visitors: ["#Bộ Y tế"], hosts: ["Thái Bình", "#Sở Tư pháp tỉnh Thái Bình", "*Lê Văn Sơn"] }],
    ));
});

describe("an office abroad", () => {
  it("lends none at home to the one printed with it", () =>
    expectVisits(
      "Sáng 5/3/2019, đoàn tỉnh Hủa Phăn (Lào) do ông Pheng Say, Phó Bí thư, Phó Tỉnh trưởng tỉnh Hủa Phăn dẫn đầu thăm tỉnh Sơn La. Tiếp đoàn có ông Lê Văn Sơn, Phó Bí thư Tỉnh ủy Sơn La.",
      [{ visitors: ["*Pheng Say", "@Lào"], hosts: ["Sơn La", "#Tỉnh ủy Sơn La", "*Lê Văn Sơn"] }],
    ));

  it("is not that of whoever is invited", () =>
    expectVisits(
      "Sáng 5/3/2019, nhận lời mời của Bí thư Tỉnh ủy Vân Nam (Trung Quốc), đoàn công tác tỉnh Lào Cai do ông Lê Văn Sơn, Bí thư Tỉnh ủy làm trưởng đoàn thăm tỉnh Vân Nam.",
      [
        {
          visitors: ["Lào Cai", "#Tỉnh ủy Lào Cai", "*Lê Văn Sơn"],
          hosts: ["#Tỉnh ủy Vân Nam", "@Trung Quốc"],
        },
      ],
    ));
});

describe("a district that bears someone's name", () => {
  it("is a place behind a preposition", () =>
    expectVisits("Sáng 5/3/2019, Sở Y tế tỉnh Thái Bình kiểm tra tại huyện Lê Văn Sơn, tỉnh Thái Bình.", [
      { visitors: HOSTS, hosts: ["Thái Bình"] },
    ]));
});

describe("a clause that lists who was there", () => {
  it("follows the visit in its sentence", () =>
    expectVisits(
      "Sáng 4/3/2019, Sở Y tế tỉnh Thái Bình làm việc với Bộ Y tế. Sáng 5/3/2019, Giám đốc Sở Y tế tỉnh Thái Bình Lê Văn Sơn tiếp đoàn công tác của Sở Thủy sản tỉnh Hà Nam, cùng dự có bà Trần Thị Hoa, Giám đốc Sở Tư pháp tỉnh Thái Bình.",
      [
        { visitors: HOSTS, hosts: ["#Bộ Y tế"] },
        { visitors: GUESTS, hosts: [...HOSTS, "#Sở Tư pháp tỉnh Thái Bình", "*Lê Văn Sơn", "*Trần Thị Hoa"] },
      ],
    ));

  it("tells who came where the visit names none of them", () =>
    expectVisits(
      "Sáng 5/3/2019, đoàn công tác đã đến thăm Sở Y tế tỉnh Thái Bình. Tham gia cùng đoàn có bà Trần Thị Hoa, Giám đốc Sở Thủy sản tỉnh Hà Nam.",
      [{ visitors: [...GUESTS, "*Trần Thị Hoa"], hosts: HOSTS }],
    ));

  it("introduces the delegation whom others then receive", () =>
    expectVisits(
      "Đoàn đại biểu tỉnh Hà Nam có các đồng chí: Nguyễn Văn Lâm, Bí thư Tỉnh ủy Hà Nam; Trần Thị Hoa, Giám đốc Sở Thủy sản tỉnh Hà Nam. Tiếp và làm việc với đoàn, về phía tỉnh Thái Bình, ngày 5/3/2019 có ông Lê Văn Sơn, Giám đốc Sở Y tế tỉnh Thái Bình.",
      [
        {
          visitors: [...GUESTS, "#Tỉnh ủy Hà Nam", "*Nguyễn Văn Lâm", "*Trần Thị Hoa"],
          hosts: [...HOSTS, "*Lê Văn Sơn"],
        },
      ],
    ));
});

describe("a place that no table lists", () => {
  it.each([
    ["thành phố Asan (Na Uy)", "@Na Uy"],
    ["huyện Khăm Xay, tỉnh Hủa Phăn", "@Lào"],
  ])("is in the state that is printed with it: %s", (place, state) =>
    expectVisits(`Sáng 5/3/2019, đoàn đại biểu ${place} làm việc với Sở Y tế tỉnh Thái Bình.`, [
      { visitors: [state], hosts: HOSTS },
    ]),
  );
});

describe("the state of a guest", () => {
  it("is told behind his company, which is of none", () =>
    expectVisits(
      "Sáng 5/3/2019, Giám đốc Sở Y tế tỉnh Thái Bình Lê Văn Sơn tiếp ông Jonas Store, Chủ tịch Tập đoàn Biển Xanh, Na Uy.",
      [{ visitors: ["#Tập đoàn Biển Xanh", "*Jonas Store", "@Na Uy"], hosts: [...HOSTS, "*Lê Văn Sơn"] }],
    ));
});

describe("news told below a picture alone", () => {
  it("is told there", () =>
    expectVisits(
      "Ngày 5/3/2019, Sở Thủy sản tỉnh Hà Nam đã đến thăm và làm việc với Sở Y tế tỉnh Thái Bình về việc phòng bệnh cho người đi biển. Ảnh: Lê Sơn",
      [{ visitors: GUESTS, hosts: ["Thái Bình", "#Sở Y tế tỉnh Thái Bình"] }],
    ));
});

describe("who chairs a meeting", () => {
  it("with a body from elsewhere receives it", () =>
    expectVisits(
      "Chiều 5/3/2019, Phó Chủ tịch UBND tỉnh Hà Nam Nguyễn Văn Lâm chủ trì buổi làm việc với Ngân hàng Thế giới.",
      [
        {
          visitors: ["#Ngân hàng Thế giới"],
          hosts: ["Hà Nam", "#Ủy ban nhân dân tỉnh Hà Nam", "*Nguyễn Văn Lâm"],
        },
      ],
    ));
});
