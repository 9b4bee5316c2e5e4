import { factsOf } from "../../harness";
import { expectNoVisit, expectVisits } from "../harness";

const GUEST = ["@Na Uy", "*Jonas Store"];
const HOME = ["#Chính phủ", "*Nguyễn Văn Lâm"];

describe("who came, where two talk with each other", () => {
  it("is whom the article tells to be on a visit", () =>
    expectVisits(
      "Chiều 5/3/2019, Thủ tướng Nguyễn Văn Lâm hội đàm với Thủ tướng Na Uy Jonas Store. Trong thời gian thăm Việt Nam, Thủ tướng Na Uy Jonas Store sẽ thăm tỉnh Lâm Đồng ngày 6/3/2019.",
      [
        { visitors: GUEST, hosts: HOME },
        { visitors: GUEST, hosts: ["Lâm Đồng"] },
      ],
    ));

  it("is the foreigner where they talk at a seat of ours", () =>
    expectVisits(
      "Sáng 5/3/2019, Thủ tướng Nguyễn Văn Lâm và Thủ tướng Na Uy Jonas Store hội đàm tại Văn phòng Chính phủ.",
      [{ visitors: GUEST, hosts: [...HOME, "#Văn phòng Chính phủ"] }],
    ));

  it("is the foreigner where they talk at the palace of ours, which names nobody", () =>
    expectVisits(
      "Chủ tịch Quốc hội Trần Thị Mai họp với các ủy ban. Sáng 5/3/2019, tại Phủ Chủ tịch, Thủ tướng Nguyễn Văn Lâm hội đàm với Thủ tướng Na Uy Jonas Store.",
      [{ visitors: GUEST, hosts: [...HOME, "@Việt Nam"] }],
    ));

  it("is not the first one named, who is at home", () =>
    expectVisits(
      "Thủ tướng Na Uy Jonas Store và Thủ tướng Nguyễn Văn Lâm ngày 5/3/2019 trao đổi về biển xanh khi lãnh đạo Việt Nam thăm chính thức Na Uy.",
      [{ visitors: HOME, hosts: GUEST }],
    ));
});

describe("no party is", () => {
  it.each([
    ["a state that another one is described by", "tới Na Uy, đất nước nằm giữa Thụy Điển và Nga"],
    ["a state on the other side of a dash", "tới Na Uy, nói về quan hệ Nga - Mỹ"],
    [
      "the affiliation of whoever is quoted",
      'tới Na Uy", bà Anna Berg, giáo sư tại Đại học Oslo của Thụy Điển, nhận định',
    ],
    ["the ministry of a communiqué", "tới Na Uy, thông cáo Bộ Ngoại giao ngày 1/3/2019 cho biết"],
    ["a state at the end of a brand", "tới Na Uy để bàn về nhà máy Tana - Ý"],
    ["a country that something is done to", "tới Na Uy sau khi công ty bị Thụy Điển kiện"],
  ])("%s", (_, told) => {
    const opens = told.includes('"') ? '"' : "";
    expectVisits(`${opens}Ngày 5/3/2019, Thủ tướng Nguyễn Văn Lâm thăm chính thức ${told.replace(/^tới /, "")}.`, [
      { visitors: HOME, hosts: ["@Na Uy"] },
    ]);
  });

  it.each([
    "Theo thông báo của Người phát ngôn Bộ Ngoại giao, ngày 5/3/2019, Thủ tướng Nguyễn Văn Lâm thăm chính thức Na Uy.",
    "Theo thông tin từ Bộ Ngoại giao, ngày 5/3/2019, Thủ tướng Nguyễn Văn Lâm thăm chính thức Na Uy.",
  ])("a source: %s", (text) => expectVisits(text, [{ visitors: HOME, hosts: ["@Na Uy"] }]));

  it("a body that is told what to do afterwards", () =>
    expectVisits(
      "Ngày 5/3/2019, đoàn công tác của Bộ Công Thương đã làm việc với Ủy ban nhân dân tỉnh Lâm Đồng, đồng thời yêu cầu Sở Y tế tỉnh Lâm Đồng báo cáo.",
      [{ visitors: ["#Bộ Công Thương"], hosts: ["Lâm Đồng", "#Ủy ban nhân dân tỉnh Lâm Đồng"] }],
    ));

  it("a forum whose conference is attended", () =>
    expectVisits("Ngày 5/3/2019, Thủ tướng Na Uy Jonas Store dự Hội nghị Cấp cao ASEAN và thăm chính thức Việt Nam.", [
      { visitors: GUEST, hosts: ["@Việt Nam"] },
    ]));

  it("someone who died long before", () =>
    expectVisits(
      "Ngày 5/3/2019, Thủ tướng Na Uy Jonas Store thăm Việt Nam, nói về quan hệ do Chủ tịch Hồ Chí Minh vun đắp.",
      [{ visitors: GUEST, hosts: ["@Việt Nam"] }],
    ));

  it("a province where the guests of a reception have come to", () =>
    expectNoVisit("Chiều 5/3/2019, Thủ tướng Nguyễn Văn Lâm tiếp đoàn các nhà báo trẻ đến Hà Nội."));

  it("the province of the sentence before, where only a region is told", () =>
    expectNoVisit(
      "Mưa lớn từ Nghệ An trở vào. Sáng 4/9/2019, đoàn công tác của Bộ Y tế đã vào miền Trung để kiểm tra.",
    ));

  it("a foreign base at home", () =>
    expectNoVisit("Ngày 5/3/2019, Thủ tướng Na Uy Jonas Store đến thăm căn cứ quân sự Mỹ."));
});

describe("a bare title", () => {
  it("with its state is not the one of another state who was named last", () =>
    expectVisits(
      "Tổng thống Mỹ Donald Trump nói về Tổng thống Nga Vladimir Putin. Ngày 13/7/2018, Tổng thống Mỹ đã đến thăm Anh.",
      [{ visitors: ["@Mỹ", "*Donald Trump"], hosts: ["@Anh"] }],
    ));
});

describe("a companion", () => {
  it("of the visitors is none of the hosts, whatever they go to see", () =>
    expectVisits(
      "Ngày 5/3/2019, Thủ tướng Na Uy Jonas Store đến Việt Nam. Ông thăm làng gốm cổ bên sông cùng với Bộ trưởng Bộ Y tế Na Uy Anna Berg ngày 5/3/2019.",
      [{ visitors: [...GUEST, "#Bộ Y tế Na Uy", "*Anna Berg"].sort(), hosts: ["@Việt Nam"] }],
    ));
});

describe("a team of inspectors whose members are not named", () => {
  it("does not have whoever of its body is quoted", () =>
    expectVisits(
      "Sáng 5/3/2019, đoàn liên ngành của UBND huyện Đạ Huoai, tỉnh Lâm Đồng kiểm tra tại xã Hà Lâm. Ông Lê Văn Ổi, Phó Chủ tịch UBND huyện Đạ Huoai, cho biết nước đã sạch.",
      [{ visitors: ["Lâm Đồng", "#Ủy ban nhân dân huyện Đạ Huoai"], hosts: ["Lâm Đồng"] }],
    ));
});

describe("a district that acts", () => {
  it("does so through its committee, which is among the bodies of the article", () => {
    const { visits, agencies } = factsOf(
      "Chiều 5/3/2019, đoàn công tác huyện Kim Bảng, tỉnh Hà Nam đến thăm, làm việc tại Sở Y tế tỉnh Lâm Đồng.",
    );
    expect(visits[0]!.visitors.agencies).toEqual(["Ủy ban nhân dân huyện Kim Bảng"]);
    expect(agencies).toEqual(["Sở Y tế tỉnh Lâm Đồng", "Ủy ban nhân dân huyện Kim Bảng"]);
  });
});

describe("bodies of two provinces that learn from each other", () => {
  it("are received by the one at home", () =>
    expectVisits(
      "Chiều 22/3/2024, tại thành phố Phủ Lý, tỉnh Hà Nam, Sở Y tế tỉnh Lâm Đồng và Sở Y tế tỉnh Hà Nam đã tổ chức hội nghị trao đổi kinh nghiệm.",
      [{ visitors: ["Lâm Đồng", "#Sở Y tế tỉnh Lâm Đồng"], hosts: ["Hà Nam", "#Sở Y tế tỉnh Hà Nam"] }],
    ));
});

describe("a bare body", () => {
  it("is of the province that the headline is from, not of one where it goes", () =>
    expectVisits(
      "Hà Nam: Khảo sát du lịch tại Cần Thơ\nTừ 6/4/2023 đến 10/4/2023, đoàn công tác của Sở Du lịch đi khảo sát tại thành phố Cần Thơ.",
      [{ visitors: ["Hà Nam", "#Sở Du lịch tỉnh Hà Nam"], hosts: ["Cần Thơ"] }],
    ));
});

describe("who only stands near", () => {
  it.each([
    [
      "who says something after a visit",
      "Lời này được Thủ tướng Na Uy Jonas Store đưa ra sau khi Bộ trưởng Bộ Y tế Lê Văn Ổi thăm Na Uy ngày 5/3/2019.",
      { visitors: ["#Bộ Y tế", "*Lê Văn Ổi"], hosts: ["@Na Uy"] },
    ],
    [
      "the ambassador to us, asked about a visit to his country",
      "Trước chuyến thăm Na Uy ngày 5/3/2019 của Thủ tướng Nguyễn Văn Lâm, Đại sứ Na Uy tại Việt Nam Anna Berg nói về biển xanh.",
      { visitors: HOME, hosts: ["@Na Uy"] },
    ],
    [
      "the party of someone, in a bracket",
      "Ngày 5/3/2019, Thủ tướng Nguyễn Văn Lâm thăm chính thức Na Uy, gặp bà Anna Berg (Đảng Lao động).",
      { visitors: HOME, hosts: ["@Na Uy"] },
    ],
    [
      "an expert",
      "Ngày 5/3/2019, Thủ tướng Nguyễn Văn Lâm thăm chính thức Na Uy. Trong chuyến thăm này, chuyên gia Anna Berg tại Viện Hòa bình Oslo thấy nhiều điều hay.",
      { visitors: HOME, hosts: ["@Na Uy"] },
    ],
  ])("is no party: %s", (_, told, visit) => expectVisits(told, [visit]));

  it.each([
    [
      "told of another day",
      "Ngày 9/3/2019, ông Lê Văn Ổi, Giám đốc Sở Y tế tỉnh Lâm Đồng, trồng cây tại bệnh viện.",
      [],
    ],
    [
      "who speaks there",
      "Ông Lê Văn Ổi, Giám đốc Sở Y tế tỉnh Lâm Đồng, mong nhận được hỗ trợ.",
      ["#Sở Y tế tỉnh Lâm Đồng", "*Lê Văn Ổi"],
    ],
  ])("is no host for his office alone: one %s", (_, told, receiving) =>
    expectVisits(`Ngày 5/3/2019, đoàn công tác của Bộ Y tế đến thăm và làm việc tại tỉnh Lâm Đồng. ${told}`, [
      { visitors: ["#Bộ Y tế"], hosts: ["Lâm Đồng", ...receiving] },
    ]),
  );

  it.each([
    ["of something else", "Ông Lê Văn Ổi, Giám đốc Sở Y tế tỉnh Lâm Đồng, lo thiếu thuốc.", []],
    [
      "to those who came",
      "Báo cáo với đoàn công tác, ông Lê Văn Ổi, Giám đốc Sở Y tế tỉnh Lâm Đồng, lo thiếu thuốc.",
      ["#Sở Y tế tỉnh Lâm Đồng", "*Lê Văn Ổi"],
    ],
  ])("is a host where he spoke, before the visit is told, %s", (_, told, receiving) =>
    expectVisits(`${told} Ngày 5/3/2019, đoàn công tác của Bộ Y tế đến thăm và làm việc tại tỉnh Lâm Đồng.`, [
      { visitors: ["#Bộ Y tế"], hosts: ["Lâm Đồng", ...receiving] },
    ]),
  );

  it.each([
    ["came on a visit of his own", "sau chuyến thăm của cố Thủ tướng Olav Berg"],
    [
      "came in another year",
      "sau chuyến thăm của Thủ tướng Na Uy Olav Berg năm 1999 và Ngoại trưởng Na Uy Anna Lie năm 2001",
    ],
  ])("is neither guest nor host: who %s", (_, told) => {
    const [visit] = factsOf(`Ngày 5/3/2019, Thủ tướng Na Uy Jonas Store đến thăm tỉnh Lâm Đồng, ${told}.`).visits;
    expect(visit!.visitors.people).toEqual(["Jonas Store"]);
    expect(visit!.hosts.people).toEqual([]);
  });

  it("is the spokesman of the host", () =>
    expectVisits(
      "Ngày 5/3/2019, Thủ tướng Nguyễn Văn Lâm thăm chính thức Na Uy. Trong chuyến thăm này, người phát ngôn Bộ Ngoại giao Na Uy Anna Berg trả lời báo chí.",
      [{ visitors: HOME, hosts: ["@Na Uy"] }],
    ));

  it.each([
    ["wants something", "Phía Phần Lan mong được hợp tác với Thụy Điển."],
    ["is where something lies", "Gió thổi từ phía bắc Phần Lan."],
  ])("is no host where “phía” %s", (_, told) =>
    expectVisits(`Ngày 5/3/2019, Thủ tướng Nguyễn Văn Lâm thăm chính thức Na Uy. ${told}`, [
      { visitors: HOME, hosts: ["@Na Uy"] },
    ]),
  );

  it.each([
    [
      "who welcomes it",
      "Ông Lê Văn Ổi, Giám đốc Sở Y tế tỉnh Lâm Đồng, vui mừng được đoàn công tác đến thăm.",
      ["#Sở Y tế tỉnh Lâm Đồng", "*Lê Văn Ổi"],
    ],
    ["of a group", "Tập đoàn có kinh nghiệm ở Na Uy.", []],
  ])("is not of the delegation: one %s", (_, told, receiving) =>
    expectVisits(
      `Chiều 5/3/2019, đoàn công tác của Bộ Y tế đến thăm và làm việc tại tỉnh Lâm Đồng. ${told} Sáng 6/3/2019, đoàn đã đến thăm và làm việc tại Sở Y tế tỉnh Hà Nam.`,
      [
        { visitors: ["#Bộ Y tế"], hosts: ["Lâm Đồng", ...receiving] },
        { visitors: ["#Bộ Y tế"], hosts: ["Hà Nam", "#Sở Y tế tỉnh Hà Nam"] },
      ],
    ),
  );

  it("is a host where “phía” opens a list", () =>
    expectVisits(
      "Ngày 5/3/2019, đoàn công tác của Bộ Y tế đến thăm và làm việc tại Sở Y tế tỉnh Lâm Đồng. Về phía Sở Y tế tỉnh Lâm Đồng còn có ông Lê Văn Ổi, Phó Giám đốc Sở.",
      [{ visitors: ["#Bộ Y tế"], hosts: ["Lâm Đồng", "#Sở Y tế tỉnh Lâm Đồng", "*Lê Văn Ổi"] }],
    ));

  it.each([
    ["after a conference", "thăm chính thức Na Uy sau khi dự hội nghị tại Phần Lan"],
    ["before a further stop", "thăm chính thức Na Uy, sau đó tới Phần Lan"],
  ])("is the state of another place of the journey, %s", (_, told) =>
    expectVisits(`Ngày 5/3/2019, Thủ tướng Nguyễn Văn Lâm ${told}.`, [{ visitors: HOME, hosts: ["@Na Uy"] }]),
  );

  it("is not who signed that others go, whatever his office", () =>
    expectVisits(
      "Ngày 5/3/2019, ông Lê Văn Ổi, Chủ tịch UBND tỉnh Lâm Đồng, ký quyết định cử đoàn cán bộ của tỉnh đi công tác, học tập kinh nghiệm ở Na Uy.",
      [{ visitors: ["Lâm Đồng", "#Ủy ban nhân dân tỉnh Lâm Đồng"], hosts: ["@Na Uy"] }],
    ));

  it("is whoever is told of in the clause before “nhân dịp”", () =>
    expectVisits(
      "Ngày 5/3/2019, Bộ trưởng Bộ Y tế Na Uy Anna Berg trồng cây nhân dịp Thủ tướng Nguyễn Văn Lâm thăm chính thức Na Uy.",
      [{ visitors: HOME, hosts: ["@Na Uy"] }],
    ));
});

it("who goes may have an office between dashes", () =>
  expectVisits(
    "Việc này được một người dân kể lại ngày 5/3/2019, khi ông Lê Văn Ổi - Giám đốc Sở Y tế tỉnh Lâm Đồng - đến thăm Sở Y tế tỉnh Hà Nam.",
    [
      {
        visitors: ["Lâm Đồng", "#Sở Y tế tỉnh Lâm Đồng", "*Lê Văn Ổi"],
        hosts: ["Hà Nam", "#Sở Y tế tỉnh Hà Nam"],
      },
    ],
  ));

it.each([
  "Thủ tướng Na Uy Jonas Store đã có nhiều chuyến thăm và kết bạn khắp nơi.",
  "Ngày 5/3/2019, ông Lê Văn Ổi, Phó Giám đốc Sở Y tế tỉnh Lâm Đồng, sang Na Uy thăm người thân.",
])("is no one visit, or a private one: %s", (told) => expectNoVisit(told));

describe("a journey through provinces", () => {
  it("is a visit to each of them", () =>
    expectVisits("Ngày 5/3/2019, Bộ trưởng Bộ Y tế Lê Văn Ổi đi kiểm tra tại tỉnh Hà Nam và tỉnh Lâm Đồng.", [
      { visitors: ["#Bộ Y tế", "*Lê Văn Ổi"], hosts: ["Hà Nam"] },
      { visitors: ["#Bộ Y tế", "*Lê Văn Ổi"], hosts: ["Lâm Đồng"] },
    ]));
});

it("“lãnh đạo tỉnh” are those of the province whose news it is", () =>
  expectVisits(
    "Kon Tum: Tiếp khách quý từ phương xa\nNgày 11/1/2021, Đại sứ Na Uy tại Việt Nam Anna Berg đã đến chào xã giao lãnh đạo tỉnh.",
    [{ visitors: ["@Na Uy", "#Đại sứ quán Na Uy tại Việt Nam", "*Anna Berg"], hosts: ["Kon Tum"] }],
  ));

it.each([
  ["by a pronoun", "nhân dịp ông thăm chính thức Việt Nam"],
  ["behind his name", "đang thăm chính thức Việt Nam"],
])("of two who talk the one came who is then said to visit, %s", (_, told) =>
  expectVisits(`Ngày 5/3/2019, Thủ tướng Nguyễn Văn Lâm hội đàm với Thủ tướng Na Uy Jonas Store ${told}.`, [
    { visitors: ["@Na Uy", "*Jonas Store"], hosts: ["@Việt Nam", "#Chính phủ", "*Nguyễn Văn Lâm"] },
  ]),
);

describe("who leads a delegation", () => {
  const TEAM = ["#Bộ Công Thương", "#Cục Hóa chất", "*Đỗ Văn Tâm"];

  it.each([
    "Trưởng đoàn là ông Đỗ Văn Tâm, Cục trưởng Cục Hóa chất.",
    "Dẫn đầu đoàn công tác, ông Đỗ Văn Tâm - Cục trưởng Cục Hóa chất đã nghe người dân phản ánh.",
    "Ông Đỗ Văn Tâm, Cục trưởng Cục Hóa chất, trưởng đoàn công tác, cho biết nước đã trong.",
    "Trưởng đoàn là ông Đỗ Văn Tâm, Cục trưởng Cục Hóa chất. Bộ trưởng Bộ Công Thương Lý Văn Hậu yêu cầu dừng lò.",
  ])("came, wherever that is told: %s", (told) =>
    expectVisits(`Ngày 5/3/2019, đoàn công tác của Bộ Công Thương đến kiểm tra nhà máy ở tỉnh Lâm Đồng. ${told}`, [
      { visitors: TEAM, hosts: ["Lâm Đồng"] },
    ]),
  );

  it("came with the same delegation elsewhere", () =>
    expectVisits(
      "Ngày 5/3/2019, đoàn giám sát của Bộ Công Thương do ông Đỗ Văn Tâm, Cục trưởng Cục Hóa chất, làm trưởng đoàn đã làm việc với Ủy ban nhân dân tỉnh Lâm Đồng. Ngày 6/3/2019, đoàn giám sát của Bộ Công Thương đã làm việc với Ủy ban nhân dân tỉnh Đồng Nai.",
      [
        { visitors: TEAM, hosts: ["Lâm Đồng", "#Ủy ban nhân dân tỉnh Lâm Đồng"] },
        { visitors: TEAM, hosts: ["Đồng Nai", "#Ủy ban nhân dân tỉnh Đồng Nai"] },
      ],
    ));
});

describe("who escorts another", () => {
  it("comes with him, whatever he did before", () =>
    expectVisits(
      "Ngày 5/3/2019, Đại sứ Na Uy tại Việt Nam Anna Berg sẽ trình Quốc thư tới Chủ tịch nước Lý Văn Hậu, trước khi tháp tùng Thủ tướng Na Uy Jonas Store thăm chính thức Việt Nam.",
      [{ visitors: [...GUEST, "*Anna Berg", "#Đại sứ quán Na Uy tại Việt Nam"], hosts: ["@Việt Nam"] }],
    ));
});

describe("a wife", () => {
  it.each(["Thủ tướng Na Uy Jonas Store và phu nhân", "Thủ tướng Na Uy Jonas Store cùng với phu nhân"])(
    "comes with him, and is who the article says elsewhere: %s",
    (couple) =>
      expectVisits(
        `Ngày 5/3/2019, ${couple} thăm chính thức Việt Nam. Thủ tướng Jonas Store và phu nhân Marit Slagsvold yêu biển.`,
        [{ visitors: [...GUEST, "*Marit Slagsvold"], hosts: ["@Việt Nam"] }],
      ),
  );

  it("is received with him", () =>
    expectVisits(
      "Chiều 5/3/2019, Thủ tướng Nguyễn Văn Lâm tiếp vợ chồng Thủ tướng Na Uy Jonas Store. Đệ nhất phu nhân Na Uy Marit Store mặc áo dài.",
      [{ visitors: [...GUEST, "*Marit Store"], hosts: HOME }],
    ));
});

describe("talks that are still to come of a stay that goes on", () => {
  it("are of it", () =>
    expectVisits(
      "Thủ tướng Na Uy Jonas Store đã đến Hà Nội, bắt đầu chuyến thăm Việt Nam từ ngày 4/3/2019 đến 6/3/2019. Ngày 6/3/2019, Thủ tướng Na Uy Jonas Store sẽ hội đàm với Thủ tướng Nguyễn Văn Lâm.",
      [{ visitors: GUEST, hosts: [...HOME, "@Việt Nam"], status: "done", start: "2019-03-04", end: "2019-03-06" }],
    ));
});

describe("the second of two who invite", () => {
  it("receives as well", () =>
    expectVisits(
      "Ngày 5/3/2019, Thủ tướng Na Uy Jonas Store thăm Việt Nam theo lời mời của Thủ tướng Nguyễn Văn Lâm và Chủ tịch Quốc hội Trần Thị Mai.",
      [{ visitors: GUEST, hosts: [...HOME, "@Việt Nam", "#Quốc hội", "*Trần Thị Mai"] }],
    ));
});

describe("a body named after a state", () => {
  it("is of it", () =>
    expectVisits("Ngày 5/3/2019, Thủ tướng Nguyễn Văn Lâm tiếp đoàn của Liên đoàn thương nhân Na Uy thăm Việt Nam.", [
      { visitors: ["@Na Uy", "#Liên đoàn thương nhân Na Uy"], hosts: [...HOME, "@Việt Nam"] },
    ]));
});

describe("a meeting at the place of one of the two", () => {
  it("is a visit of the other one, however it is told", () =>
    expectVisits(
      "Ngày 5/3/2019 đã diễn ra cuộc gặp giữa Thủ tướng Đức Karl Olsen và Quốc vương Na Uy Harald ở Berlin.",
      [{ visitors: ["@Na Uy", "*Harald"], hosts: ["@Đức", "*Karl Olsen"] }],
    ));

  it("tells who received by the state alone", () =>
    expectVisits("Thủ tướng Đức Karl Olsen vừa gặp gỡ các quan chức Indonesia tại Jakarta.", [
      { visitors: ["@Đức", "*Karl Olsen"], hosts: ["@Indonesia"] },
    ]));

  it("is none of the one to the other where both came from elsewhere", () =>
    expectNoVisit(
      "Ngày 5/3/2019, Thủ tướng Đức Karl Olsen hội đàm với Thủ tướng Na Uy Jonas Store ở Jakarta, Indonesia.",
    ));
});

it("of two who talked, a visit that is still to come does not tell who came", () => {
  const [talk] = factsOf(
    "Sáng 5/3/2019, Bộ trưởng Ngoại giao Phạm Minh Khoa đã hội đàm với Bộ trưởng Ngoại giao Na Uy Karl Olsen. Bộ trưởng Ngoại giao Na Uy Karl Olsen dự kiến thăm Việt Nam trong tháng 3/2019.",
  ).visits;
  expect(talk!.visitors.people).toEqual(["Phạm Minh Khoa"]);
});
