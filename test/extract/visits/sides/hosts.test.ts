import { expectVisits } from "../harness";

const RECEIVED = {
  visitors: ["Lâm Đồng"],
  hosts: ["Hà Nam", "#Ủy ban nhân dân tỉnh Hà Nam", "#Sở Y tế tỉnh Hà Nam", "*Lê Quang Vịnh", "*Vũ Thị Mận"],
};

describe("who receives", () => {
  it.each([
    "Ngày 7/9/2023, đoàn công tác tỉnh Lâm Đồng đến thăm tỉnh Hà Nam. Tiếp đoàn có",
    "Ngày 7/9/2023, đoàn công tác tỉnh Lâm Đồng đến thăm tỉnh Hà Nam. Tiếp và làm việc với đoàn công tác còn có",
    "Ngày 7/9/2023, tiếp và làm việc cùng đoàn công tác tỉnh Lâm Đồng có các đồng chí:",
  ])("is listed: %s …", (told) => {
    expectVisits(`${told} ông Lê Quang Vịnh, Chủ tịch UBND tỉnh Hà Nam; bà Vũ Thị Mận, Giám đốc Sở Y tế tỉnh Hà Nam.`, [
      RECEIVED,
    ]);
  });

  it.each([
    "chủ trì buổi làm việc với Tập đoàn Blue Ocean về dự án cảng",
    "làm việc với Tập đoàn Blue Ocean về dự án cảng",
    "có buổi làm việc và đón tiếp đoàn công tác Tập đoàn Blue Ocean",
    "chủ trì tiếp đoàn công tác Tập đoàn Blue Ocean",
  ])("is the province to an investor: %s", (told) => {
    expectVisits(`Ngày 7/9/2023, Chủ tịch UBND tỉnh Hà Nam Lê Quang Vịnh ${told}.`, [
      { visitors: ["#Tập đoàn Blue Ocean"], hosts: ["Hà Nam", "#Ủy ban nhân dân tỉnh Hà Nam", "*Lê Quang Vịnh"] },
    ]);
  });

  it("is the investor where the leaders come to another province", () => {
    expectVisits("Ngày 7/9/2023, UBND tỉnh Hà Nam làm việc với Tập đoàn Blue Ocean tại tỉnh Lâm Đồng.", [
      { visitors: ["Hà Nam", "#Ủy ban nhân dân tỉnh Hà Nam"], hosts: ["Lâm Đồng", "#Tập đoàn Blue Ocean"] },
    ]);
  });

  it("is who meets a foreign guest at home", () => {
    expectVisits("Ngày 7/9/2023, Thủ tướng Nguyễn Văn Lâm hội kiến Tổng thống Pháp Jean Dubois tại Hà Nội.", [
      { visitors: ["@Pháp", "*Jean Dubois"], hosts: ["@Việt Nam", "#Chính phủ", "*Nguyễn Văn Lâm"] },
    ]);
  });

  it("is none of those who meet a foreigner abroad", () => {
    expectVisits("Ngày 7/9/2023, Thủ tướng Nguyễn Văn Lâm hội kiến Tổng thống Pháp Jean Dubois tại Pháp.", [
      { visitors: ["#Chính phủ", "*Nguyễn Văn Lâm"], hosts: ["@Pháp", "*Jean Dubois"] },
    ]);
  });

  it("is the province named later, not the one supplied", () => {
    expectVisits(
      "Ngày 7/9/2023, đoàn công tác tỉnh Lâm Đồng do Phó Chủ tịch UBND tỉnh Lê Quang Vịnh dẫn đầu đã đi khảo sát vườn cam. Tiếp đoàn có ông Đỗ Minh Trí, Chủ tịch UBND tỉnh Hà Nam.",
      [
        {
          visitors: ["Lâm Đồng", "#Ủy ban nhân dân tỉnh Lâm Đồng", "*Lê Quang Vịnh"],
          hosts: ["Hà Nam", "#Ủy ban nhân dân tỉnh Hà Nam", "*Đỗ Minh Trí"],
        },
      ],
    );
  });

  it("is not who is quoted behind a comma", () => {
    for (const speaker of [
      "ông Đỗ Minh Trí cho biết",
      "Giám đốc Sở Y tế tỉnh Lâm Đồng Đỗ Minh Trí cho biết",
      "ông Đỗ Minh Trí, Giám đốc Sở Y tế tỉnh Lâm Đồng, cho biết",
      "Sở Y tế tỉnh Lâm Đồng thông báo",
    ])
      expectVisits(`Ngày 7/9/2023, đoàn công tác của Bộ Y tế đã đến kiểm tra tại tỉnh Hà Nam, ${speaker}.`, [
        { visitors: ["#Bộ Y tế"], hosts: ["Hà Nam"] },
      ]);
  });

  it("is who speaks at the meeting itself", () => {
    expectVisits(
      "Tại buổi làm việc với Bộ Y tế ngày 7/9/2023, bà Vũ Thị Mận, Giám đốc Sở Y tế tỉnh Hà Nam cho biết đã xong.",
      [{ visitors: ["Hà Nam", "#Sở Y tế tỉnh Hà Nam", "*Vũ Thị Mận"], hosts: ["#Bộ Y tế"] }],
    );
  });

  it("is the district that comes along in its own province", () => {
    expectVisits(
      "Ngày 7/9/2023, ông Lê Quang Vịnh, Phó Chủ tịch UBND tỉnh Hà Nam và ông Vũ Văn Mận, Chủ tịch UBND huyện Kim Bảng đến thăm xã Hoa Mai, tỉnh Hà Nam.",
      [
        {
          visitors: ["Hà Nam", "#Ủy ban nhân dân tỉnh Hà Nam", "*Lê Quang Vịnh"],
          hosts: ["Hà Nam", "#Ủy ban nhân dân huyện Kim Bảng", "*Vũ Văn Mận"],
        },
      ],
    );
  });

  it("is the province of those who go to a school near them", () => {
    expectVisits("Ngày 7/9/2023, đoàn công tác của Sở Y tế tỉnh Hà Nam đến thăm Trường Tiểu học Hoa Mai.", [
      { visitors: ["Hà Nam", "#Sở Y tế tỉnh Hà Nam"], hosts: ["Hà Nam", "#Trường Tiểu học Hoa Mai"] },
    ]);
  });

  it("is not what lies beyond the border of the place", () => {
    expectVisits(
      "Ngày 7/9/2023, đoàn công tác của UBND tỉnh Hà Nam kiểm tra hồ Hoa Mai (giáp ranh tỉnh Ninh Bình) và xã Kim Liên.",
      [{ visitors: ["Hà Nam", "#Ủy ban nhân dân tỉnh Hà Nam"], hosts: ["Hà Nam"] }],
    );
  });

  it("is not the city of a conference that is attended besides", () => {
    expectVisits("Tổng thống Pháp Jean Dubois thăm chính thức Việt Nam và dự Tuần lễ Biển xanh tại Đà Nẵng.", [
      { visitors: ["@Pháp", "*Jean Dubois"], hosts: ["@Việt Nam"] },
    ]);
  });

  it("is not whom the guest then asks for something", () => {
    expectVisits(
      "Ngày 7/9/2023, làm việc với UBND tỉnh Hà Nam, Bộ trưởng Bộ Y tế Nguyễn Văn An đề nghị Bộ Tài chính sớm cấp vốn.",
      [{ visitors: ["#Bộ Y tế", "*Nguyễn Văn An"], hosts: ["Hà Nam", "#Ủy ban nhân dân tỉnh Hà Nam"] }],
    );
  });

  it("is the country of the capital where the guest goes", () => {
    expectVisits("Ngày 7/9/2023, Thủ tướng Nguyễn Văn An đến thăm Paris.", [
      { visitors: ["#Chính phủ", "*Nguyễn Văn An"], hosts: ["@Pháp"] },
    ]);
  });

  it("is of two foreigners the one at home", () => {
    expectVisits("Ngày 7/9/2023, Tổng thống Pháp Jean Dubois hội đàm với Thủ tướng Na Uy Jonas Store tại Paris.", [
      { visitors: ["@Na Uy", "*Jonas Store"], hosts: ["@Pháp", "*Jean Dubois"] },
    ]);
  });

  it("is who is given something where nobody else is visited", () => {
    expectVisits("Ngày 7/9/2023, đoàn công tác của UBND tỉnh Hà Nam đến thăm và hỗ trợ 1 tỷ đồng cho tỉnh Lâm Đồng.", [
      { visitors: ["Hà Nam", "#Ủy ban nhân dân tỉnh Hà Nam"], hosts: ["Lâm Đồng"] },
    ]);
  });

  it("is not the body of the one who comes", () => {
    expectVisits(
      "Ngày 7/9/2023, Bộ trưởng Bộ Y tế Lê Quang Vịnh đến thăm và làm việc tại Bệnh viện Hoa Mai, tỉnh Hà Nam của Bộ Y tế.",
      [{ visitors: ["#Bộ Y tế", "*Lê Quang Vịnh"], hosts: ["Hà Nam", "#Bệnh viện Hoa Mai"] }],
    );
  });

  it("is not an end of the road that is inspected", () => {
    expectVisits(
      "Ngày 7/9/2023, đoàn công tác của UBND tỉnh Hà Nam kiểm tra cao tốc Đà Nẵng - Quảng Ngãi tại tỉnh Lâm Đồng.",
      [{ visitors: ["Hà Nam", "#Ủy ban nhân dân tỉnh Hà Nam"], hosts: ["Lâm Đồng"] }],
    );
  });

  it("is the leader of a country who is named behind it", () => {
    expectVisits(
      "Ngày 7/9/2023, Thủ tướng Nguyễn Văn Lâm hội kiến nhà lãnh đạo Triều Tiên Kim Min Su tại Bình Nhưỡng.",
      [{ visitors: ["#Chính phủ", "*Nguyễn Văn Lâm"], hosts: ["@Triều Tiên", "*Kim Min Su"] }],
    );
  });

  it("is whoever holds an office of the country visited", () => {
    expectVisits(
      "Trong chuyến thăm Việt Nam ngày 7/9/2023, Thủ tướng Na Uy Jonas Store và Bộ trưởng Bộ Y tế Đỗ Quốc Bình đã ký một thoả thuận.",
      [{ visitors: ["@Na Uy", "*Jonas Store"], hosts: ["@Việt Nam", "#Bộ Y tế", "*Đỗ Quốc Bình"] }],
    );
  });

  it("is the country, not those of ours who wait at its airport", () => {
    expectVisits(
      "Ngày 7/9/2023, Thủ tướng Nguyễn Văn Lâm thăm chính thức Na Uy. Đón Thủ tướng tại sân bay có Đại sứ Việt Nam tại Na Uy Vũ Thị Mận.",
      [{ visitors: ["#Chính phủ", "*Nguyễn Văn Lâm"], hosts: ["@Na Uy"] }],
    );
  });
});

describe("leaders at work in their own province", () => {
  it.each([
    ["đến thăm vườn cam tại huyện Kim Bảng"],
    ["đi thăm hỏi các hộ nghèo tại huyện Kim Bảng"],
    ["thăm hỏi các hộ nghèo"],
    ["đi kiểm tra công tác phòng dịch"],
  ])("%s", (told) => {
    expectVisits(`Ngày 7/9/2023, Phó Chủ tịch UBND tỉnh Hà Nam Lê Quang Vịnh đã ${told}.`, [
      { visitors: ["Hà Nam", "#Ủy ban nhân dân tỉnh Hà Nam", "*Lê Quang Vịnh"], hosts: ["Hà Nam"] },
    ]);
  });
});

describe("who comes", () => {
  it("is not the one met before", () => {
    expectVisits(
      "Trước khi gặp Thủ tướng Nguyễn Văn Lâm, ngày 7/9/2023, Bộ trưởng Bộ Y tế Đỗ Quốc Bình đã thăm tỉnh Hà Nam.",
      [{ visitors: ["#Bộ Y tế", "*Đỗ Quốc Bình"], hosts: ["Hà Nam"], status: "done" }],
    );
  });

  it.each([
    ["đường cao tốc Hà Nam - Lâm Đồng", "đã đi kiểm tra tuyến cao tốc này", ["Hà Nam", "Lâm Đồng"]],
    ["tỉnh Hà Nam", "đã đến thăm tỉnh này", ["Hà Nam"]],
    ["nước Pháp", "đã sang thăm nước này", ["@Pháp"]],
  ])("is what was named before: %s", (named, goes, hosts) =>
    expectVisits(`Báo chí nói nhiều về ${named}. Ngày 7/9/2023, Bộ trưởng Bộ Y tế Phạm Minh Khoa ${goes}.`, [
      { visitors: ["#Bộ Y tế", "*Phạm Minh Khoa"], hosts },
    ]),
  );

  it("is no paper, whose tag heads the text", () => {
    expectVisits("(ĐBP) - Ngày 7/9/2023, đoàn công tác tỉnh Lâm Đồng đến thăm tỉnh Hà Nam.", [
      { visitors: ["Lâm Đồng"], hosts: ["Hà Nam"] },
    ]);
  });

  it("is found where the title begins with its verb", () => {
    expectVisits(
      "Thăm và làm việc tại tỉnh Hà Nam\nNgày 7/9/2023, đoàn công tác của Bộ Y tế đến làm việc với UBND tỉnh Hà Nam.",
      [{ visitors: ["#Bộ Y tế"], hosts: ["Hà Nam", "#Ủy ban nhân dân tỉnh Hà Nam"] }],
    );
  });

  it("is not the city in the name of the paper that tells of it", () => {
    expectVisits(
      "Thông tin trên báo Hoa nắng TP HCM, chiều 2/5/2019, Bộ trưởng Bộ Y tế Lê Văn Ổi đã đến thăm tỉnh Hà Nam.",
      [{ visitors: ["#Bộ Y tế", "*Lê Văn Ổi"], hosts: ["Hà Nam"] }],
    );
  });

  it("is not the country that a beach begins its name with", () => {
    expectVisits(
      "Trực tiếp thị sát biển Mỹ Khê của tỉnh Hà Nam ngày 2/5/2019, Bộ trưởng Bộ Y tế Lê Văn Ổi đề nghị làm sạch bãi.",
      [{ visitors: ["#Bộ Y tế", "*Lê Văn Ổi"], hosts: ["Hà Nam"] }],
    );
  });

  it("has the head of the delegation whom the next sentence names", () => {
    expectVisits(
      "Ngày 2/5/2019, đoàn công tác của Bộ Y tế đến thăm tỉnh Hà Nam. Đoàn do ông Lê Văn Ổi, Thứ trưởng Bộ Y tế, làm trưởng đoàn.",
      [{ visitors: ["#Bộ Y tế", "*Lê Văn Ổi"], hosts: ["Hà Nam"] }],
    );
  });

  it("is of the country told elsewhere", () => {
    expectVisits(
      "Ngày 2/5/2019, Phó đô đốc Ray Dubois, sĩ quan Australia, thăm Việt Nam. Ngày 3/5/2019, ông Ray Dubois đến chào xã giao Bộ trưởng Bộ Y tế Lê Văn Ổi.",
      [
        { visitors: ["@Australia", "*Ray Dubois"], hosts: ["@Việt Nam"] },
        { visitors: ["@Australia", "*Ray Dubois"], hosts: ["#Bộ Y tế", "*Lê Văn Ổi"] },
      ],
    );
  });

  it("is whom a pronoun at the head of the sentence means", () => {
    expectVisits("Thủ tướng Na Uy Jonas Store nói về biển xanh. Ông đang thăm chính thức Việt Nam từ 5 đến 7/3/2019.", [
      { visitors: ["@Na Uy", "*Jonas Store"], hosts: ["@Việt Nam"] },
    ]);
  });

  it("is not who tells of it", () => {
    expectVisits(
      "Trong buổi làm việc sáng 7/9/2023, ông Lê Văn Ổi - Phó Giám đốc Công ty Hoa Mai cho biết, ngày 3/9/2023, Sở Y tế tỉnh Lâm Đồng đã đến kiểm tra tại tỉnh Hà Nam.",
      [{ visitors: ["Lâm Đồng", "#Sở Y tế tỉnh Lâm Đồng"], hosts: ["Hà Nam"] }],
    );
  });
});

describe("a visit to the state", () => {
  it("is not one to the cities it goes through", () =>
    expectVisits("Ngày 6/4/2019, Tổng thống Pháp Emmanuel Dubois thăm chính thức Việt Nam ở Hà Nội và Đà Nẵng.", [
      { visitors: ["@Pháp", "*Emmanuel Dubois"], hosts: ["@Việt Nam"] },
    ]));
});

it("who goes to learn does so in another province, where the article names one", () =>
  expectVisits(
    "Sáng 28/7/2023, đoàn công tác của Sở Nội vụ tỉnh Hà Nam tham quan, học tập kinh nghiệm tại xã Cẩm Sơn. Ông Lê Văn Ổi kể về tỉnh Lâm Đồng.",
    [{ visitors: ["Hà Nam", "#Sở Nội vụ tỉnh Hà Nam"], hosts: ["Lâm Đồng"] }],
  ));

it("takes neither who did something to what is visited nor whose money built it for the host", () => {
  expectVisits("Ngày 4/5/2019, Thủ tướng Lào Bounma Keo đến thăm một bệnh viện ở Hà Nam bị tàu Trung Quốc đâm.", [
    { visitors: ["@Lào", "*Bounma Keo"], hosts: ["Hà Nam"] },
  ]);
  expectVisits("Ngày 4/5/2019, Thủ tướng Lào Bounma Keo thăm một sân bay xây bằng tiền Trung Quốc.", [
    { visitors: ["@Lào", "*Bounma Keo"], hosts: ["@Lào"] },
  ]);
});

it("knows a check by the verb of going before it", () =>
  expectVisits("Đoàn công tác của Sở Y tế tỉnh Hà Nam đã tới kiểm tra.", [
    { visitors: ["Hà Nam", "#Sở Y tế tỉnh Hà Nam"], hosts: ["Hà Nam"], kind: "inspection" },
  ]));

const LAM_DONG = ["Lâm Đồng", "#Ủy ban nhân dân tỉnh Lâm Đồng", "*Phạm Minh Khoa"];

describe("a province that speaks of its meeting", () => {
  it.each([
    ["receives a minister", "Bộ trưởng Bộ Y tế Lê Văn Ổi", { visitors: ["#Bộ Y tế", "*Lê Văn Ổi"], hosts: LAM_DONG }],
    ["is the guest of another body", "Học viện Y học", { visitors: LAM_DONG, hosts: ["#Học viện Y học"] }],
  ])("%s", (_, met, visit) =>
    expectVisits(
      `Ông Phạm Minh Khoa, Chủ tịch UBND tỉnh Lâm Đồng, cho biết như vậy trong buổi làm việc với ${met} ngày 5/3/2019.`,
      [visit],
    ),
  );
});
