import { factsOf } from "../../harness";
import { expectNoVisit, expectVisits } from "../harness";

const HANA = "Chủ tịch UBND tỉnh Hà Nam Lê Quang Vịnh";
const HANA_BODY = ["Hà Nam", "#Ủy ban nhân dân tỉnh Hà Nam"];

describe("who of those named before a verb goes", () => {
  it("is who is named behind the last clause's word", () => {
    expectVisits(
      `Ngày 7/9/2023, ${HANA} đã gọi điện cho báo chí khi Bộ trưởng Bộ Y tế Phạm Minh Khoa đến thăm Sở Y tế tỉnh Lâm Đồng.`,
      [{ visitors: ["#Bộ Y tế", "*Phạm Minh Khoa"], hosts: ["Lâm Đồng", "#Sở Y tế tỉnh Lâm Đồng"] }],
    );
  });

  it("is the first subject where two verbs share it", () => {
    expectVisits(
      "Ngày 7/9/2023, Bộ trưởng Bộ Y tế Phạm Minh Khoa đã dự lễ khánh thành của Công ty Cổ phần Hoa Sim và thăm Sở Y tế tỉnh Lâm Đồng.",
      [{ visitors: ["#Bộ Y tế", "*Phạm Minh Khoa"], hosts: ["Lâm Đồng", "#Sở Y tế tỉnh Lâm Đồng"] }],
    );
  });

  it("is who is sent, not who sends", () => {
    expectVisits(
      `Ngày 7/9/2023, ${HANA} phân công Giám đốc Sở Y tế tỉnh Hà Nam Trần Quốc Khải dẫn đầu đoàn công tác đến thăm Sở Y tế tỉnh Lâm Đồng.`,
      [
        {
          visitors: ["Hà Nam", "#Sở Y tế tỉnh Hà Nam", "*Trần Quốc Khải"],
          hosts: ["Lâm Đồng", "#Sở Y tế tỉnh Lâm Đồng"],
        },
      ],
    );
  });

  it("stands before an aside", () => {
    expectVisits(
      "Ngày 7/9/2023, Bộ trưởng Bộ Y tế Phạm Minh Khoa sau khi dự hội nghị của Sở Nội vụ tỉnh Hà Nam đã đến thăm Sở Y tế tỉnh Lâm Đồng.",
      [{ visitors: ["#Bộ Y tế", "*Phạm Minh Khoa"], hosts: ["Lâm Đồng", "#Sở Y tế tỉnh Lâm Đồng"] }],
    );
  });

  it("may follow what opens the sentence", () => {
    expectVisits(
      "Trực tiếp vào hầm đường bộ (tỉnh Lâm Đồng) thị sát, Bộ trưởng Bộ Giao thông vận tải Phạm Minh Khoa phê bình nhà thầu.",
      [{ visitors: ["#Bộ Giao thông vận tải", "*Phạm Minh Khoa"], hosts: ["Lâm Đồng"] }],
    );
  });

  it("follows the meeting and the visit during which it was", () => {
    expectVisits(
      "Trong cuộc hội đàm với Bộ trưởng Bộ Y tế Phạm Minh Khoa ngày 7/9/2023 nhân chuyến thăm Việt Nam, Bộ trưởng Y tế Na Uy Karl Olsen cảm ơn nước chủ nhà.",
      [{ visitors: ["@Na Uy", "#Bộ Y tế Na Uy", "*Karl Olsen"], hosts: ["@Việt Nam", "#Bộ Y tế", "*Phạm Minh Khoa"] }],
    );
  });

  it("arrives, and so begins the visit", () => {
    expectVisits(
      "Ngày 7/9/2023, máy bay đưa Tổng thống Na Uy Karl Olsen hạ cánh ở phi trường quốc tế ngoại ô thành phố, bắt đầu chuyến thăm Lào.",
      [{ visitors: ["@Na Uy", "*Karl Olsen"], hosts: ["@Lào"] }],
    );
    const [visit] = factsOf(
      "Tổng thống Na Uy Karl Olsen sẽ cùng đoàn tùy tùng đáp chuyên cơ riêng xuống phi trường của thủ đô, bắt đầu chuyến thăm Lào.",
    ).visits;
    expect(visit?.status).toBe("planned");
  });

  it("is who says what he will do on a visit", () => {
    expectVisits(
      "Tổng thống Na Uy Karl Olsen hôm 7/9/2023 tuyên bố sẽ bàn về hồ sơ đánh bắt cá và thuế quan ngũ cốc trong chuyến thăm Lào.",
      [{ visitors: ["@Na Uy", "*Karl Olsen"], hosts: ["@Lào"], status: "planned" }],
    );
    expectNoVisit(
      "Người phát ngôn Bộ Ngoại giao Phạm Minh Khoa cho biết sẽ công bố sau toàn văn các thỏa thuận ký kết giữa hai bên trong chuyến thăm Lào.",
    );
  });

  it("is not who speaks of another's visit", () => {
    const [visit] = factsOf(
      `Ngày 7/9/2023, ${HANA} tin tưởng chuyến thăm tỉnh Lâm Đồng của Bộ trưởng Bộ Y tế Phạm Minh Khoa sẽ thành công.`,
    ).visits;
    expect(visit!.visitors.people).toEqual(["Phạm Minh Khoa"]);
    expect(visit!.hosts).toMatchObject({ provinces: ["Lâm Đồng"], people: [] });
  });

  it("goes on through a list of offices with a semicolon", () => {
    const [visit] = factsOf(
      "Chiều 2/8/2023, đoàn công tác do Bộ trưởng Bộ Y tế Phạm Minh Khoa, Trưởng Ban Chỉ đạo phòng chống dịch; Chủ tịch Ủy ban Dân tộc làm trưởng đoàn đã đi kiểm tra tại tỉnh Lâm Đồng.",
    ).visits;
    expect(visit).toMatchObject({
      start: "2023-08-02",
      visitors: { people: ["Phạm Minh Khoa"] },
      hosts: { provinces: ["Lâm Đồng"] },
    });
  });
});

describe("who does not", () => {
  it("counts no place that was left, or is beside", () => {
    expectVisits(
      "Sáng 1/11/2023, Bộ trưởng Bộ Y tế Phạm Minh Khoa rời tỉnh Hà Nam, đến thăm Sở Y tế tỉnh Lâm Đồng (giáp huyện Ninh Hải, tỉnh Ninh Thuận).",
      [{ visitors: ["#Bộ Y tế", "*Phạm Minh Khoa"], hosts: ["Lâm Đồng", "#Sở Y tế tỉnh Lâm Đồng"] }],
    );
  });

  it("counts no one with whom something else was done", () => {
    expectVisits(
      "Ngày 7/9/2023, sau cuộc trò chuyện với Chủ tịch UBND tỉnh Hà Nam Lê Quang Vịnh, Bộ trưởng Bộ Y tế Phạm Minh Khoa đến thăm Sở Y tế tỉnh Lâm Đồng.",
      [{ visitors: ["#Bộ Y tế", "*Phạm Minh Khoa"], hosts: ["Lâm Đồng", "#Sở Y tế tỉnh Lâm Đồng"] }],
    );
  });

  it.each([
    ["a wish", `${HANA} mong muốn các bác sĩ của Bộ Y tế sang làm việc tại Sở Y tế tỉnh Lâm Đồng.`],
    [
      "a condition",
      "Nếu Bộ trưởng Bộ Y tế Phạm Minh Khoa gặp gỡ Chủ tịch UBND tỉnh Hà Nam Lê Quang Vịnh thì việc sẽ rõ.",
    ],
    ["a feast", "Ngày 7/9/2023, Bộ trưởng Bộ Y tế Phạm Minh Khoa chúc bà con tỉnh Hà Nam đón Giáng sinh an lành."],
  ])("takes %s for no visit", (_what, text) => expectNoVisit(text));
});

describe("whose side", () => {
  it("is the host's for bodies of the place that come along", () => {
    expectVisits(
      "Chiều 28/8/2023, Bộ trưởng Bộ Y tế Phạm Minh Khoa cùng đoàn công tác của Bộ Y tế, UBND tỉnh Hà Nam đã đến thăm bà con huyện Bình Lục (tỉnh Hà Nam).",
      [{ visitors: ["#Bộ Y tế", "*Phạm Minh Khoa"], hosts: HANA_BODY }],
    );
  });

  it("is the foreigner's who came, where both are named first", () => {
    const [visit] = factsOf(
      "Hội đàm tại Hà Nội ngày 23/3/2023, Bộ trưởng Bộ Y tế Phạm Minh Khoa và Bộ trưởng Y tế Lào Bounfeng Phoummalaysith khẳng định quan hệ tốt đẹp.",
    ).visits;
    expect(visit!.hosts.people).toEqual(["Phạm Minh Khoa"]);
    expect(visit!.visitors.people).toEqual(["Bounfeng Phoummalaysith"]);
  });
});

describe("one visit", () => {
  it("is a visit to a country with the talks during it", () => {
    const { visits } = factsOf(
      [
        "Thủ tướng Nguyễn Văn Lâm thăm chính thức Lào từ ngày 4 đến 8/6/2023.",
        "",
        "Ngày 5/6/2023, Thủ tướng Nguyễn Văn Lâm đã hội đàm với Thủ tướng Lào Sonexay Siphandone.",
      ].join("\n"),
    );
    expect(visits).toHaveLength(1);
    expect(visits[0]).toMatchObject({ start: "2023-06-04", end: "2023-06-08" });
    expect(visits[0]!.hosts).toMatchObject({ countries: ["Lào"], people: ["Sonexay Siphandone"] });
  });

  it("is to each country of a journey, with whoever of it receives", () =>
    expectVisits(
      "Thủ tướng Nguyễn Văn Lâm sẽ thăm chính thức Na Uy và Phần Lan theo lời mời của Thủ tướng Na Uy Jonas Store.",
      [
        { visitors: ["#Chính phủ", "*Nguyễn Văn Lâm"], hosts: ["@Na Uy", "*Jonas Store"] },
        { visitors: ["#Chính phủ", "*Nguyễn Văn Lâm"], hosts: ["@Phần Lan"] },
      ],
    ));

  it("is to each country of a journey, on its own days", () => {
    expectVisits(
      "Thủ tướng Nguyễn Văn Lâm sẽ thăm Lào từ ngày 14 đến 16/4/2023 và Campuchia từ ngày 16 đến 18/4/2023.",
      [
        { visitors: ["#Chính phủ", "*Nguyễn Văn Lâm"], hosts: ["@Lào"], start: "2023-04-14", end: "2023-04-16" },
        { visitors: ["#Chính phủ", "*Nguyễn Văn Lâm"], hosts: ["@Campuchia"], start: "2023-04-16", end: "2023-04-18" },
      ],
    );
  });

  it("takes its day from a caption, and nothing else", () => {
    const { visits } = factsOf(
      [
        "Bộ trưởng Bộ Y tế Phạm Minh Khoa đến thăm Sở Y tế tỉnh Lâm Đồng",
        "",
        "Bộ trưởng Bộ Y tế Phạm Minh Khoa đến thăm Sở Y tế tỉnh Lâm Đồng.",
        "Bộ trưởng Bộ Y tế Phạm Minh Khoa đến thăm Sở Y tế tỉnh Lâm Đồng chiều 7/9/2023. Ảnh: Hà An",
      ].join("\n"),
    );
    expect(visits.map(({ start }) => start)).toEqual(["2023-09-07"]);
  });
});

describe("who comes along and who stays", () => {
  const TO = { hosts: ["Lâm Đồng", "#Sở Y tế tỉnh Lâm Đồng"] };

  it("whoever is named behind “cùng” comes", () =>
    expectVisits(
      "Ngày 7/9/2023, Bộ trưởng Bộ Y tế Phạm Minh Khoa thăm Sở Y tế tỉnh Lâm Đồng cùng Bộ trưởng Bộ Nội vụ Trần Quốc Khải.",
      [{ visitors: ["#Bộ Nội vụ", "#Bộ Y tế", "*Phạm Minh Khoa", "*Trần Quốc Khải"], ...TO }],
    ));

  it("who signs that others go stays, his body sends them", () =>
    expectVisits(
      "Ngày 7/9/2023, Bộ trưởng Bộ Y tế Phạm Minh Khoa ký quyết định cử đoàn cán bộ đến thăm và làm việc tại Sở Y tế tỉnh Lâm Đồng.",
      [{ visitors: ["#Bộ Y tế"], ...TO }],
    ));

  it("who is thanked for coming came", () =>
    expectVisits(`Ngày 7/9/2023, ${HANA} cảm ơn Bộ trưởng Bộ Y tế Phạm Minh Khoa đã đến thăm Sở Y tế tỉnh Lâm Đồng.`, [
      { visitors: ["#Bộ Y tế", "*Phạm Minh Khoa"], ...TO },
    ]));

  it("whoever leads the delegation named behind him comes", () =>
    expectVisits(
      "Trong chuyến thăm và làm việc tại Na Uy ngày 7/9/2023, Phó Thủ tướng Lê Quang Vịnh và đoàn công tác Chính phủ đã gặp các doanh nghiệp.",
      [{ visitors: ["#Chính phủ", "*Lê Quang Vịnh"], hosts: ["@Na Uy"] }],
    ));

  it("the leader of a delegation led it wherever it went", () =>
    expectVisits(
      "Ngày 7/9/2023, ông Lê Quang Vịnh, Chủ tịch UBND tỉnh Hà Nam, dẫn đầu đoàn công tác đến làm việc với Sở Y tế tỉnh Lâm Đồng. Cùng ngày, đoàn công tác tỉnh Hà Nam đã làm việc với Sở Tư pháp tỉnh Lâm Đồng.",
      [
        {
          visitors: ["Hà Nam", "#Ủy ban nhân dân tỉnh Hà Nam", "*Lê Quang Vịnh"],
          hosts: ["Lâm Đồng", "#Sở Y tế tỉnh Lâm Đồng"],
        },
        {
          visitors: ["Hà Nam", "#Ủy ban nhân dân tỉnh Hà Nam", "*Lê Quang Vịnh"],
          hosts: ["Lâm Đồng", "#Sở Tư pháp tỉnh Lâm Đồng"],
        },
      ],
    ));

  it("an event is no party, and takes part in nothing", () =>
    expectVisits("Ngày 7/9/2023, Thủ tướng Na Uy Jonas Store tham dự APEC và thăm chính thức Việt Nam.", [
      { visitors: ["@Na Uy", "*Jonas Store"], hosts: ["@Việt Nam"] },
    ]));

  it("a wife is named, and “Tổng thống B” is not she", () =>
    expectVisits("Ngày 7/9/2023, Tổng thống Pháp Dubois và phu nhân Marie Dubois thăm chính thức Lào.", [
      { visitors: ["@Pháp", "*Dubois", "*Marie Dubois"], hosts: ["@Lào"] },
    ]));
});

it("a district that ends an address is no party", () =>
  expectVisits(`Ngày 18/10/2022, ${HANA} đã làm việc với 30 hộ ở tổ 1, phường Thanh Châu.`, [
    { visitors: HANA_BODY.concat("*Lê Quang Vịnh"), hosts: ["Hà Nam"] },
  ]));

it("a pronoun that opens a sentence is the subject of its next verbs too", () =>
  expectVisits(
    "Tổng thống Pháp Emmanuel Dubois rất bận. Ông dự hội nghị ở Vang, sau đó thăm chính thức Lào ngày 7/11/2018.",
    [{ visitors: ["@Pháp", "*Emmanuel Dubois"], hosts: ["@Lào"], start: "2018-11-07" }],
  ));

it.each([
  ["by its kind", "Giám đốc Sở Y tế tỉnh Hà Nam Trần Quốc Khải lo ngại. Ngày 7/9/2023, lãnh đạo Sở đã"],
  ["by its kind, pointed at", "Sở Y tế tỉnh Hà Nam giải thích. Ngày 7/9/2023, đoàn kiểm tra của sở này đã"],
  ["as one pointed at", "Sở Y tế tỉnh Hà Nam giải thích. Ngày 7/9/2023, đại diện cơ quan này vừa"],
])("a body that is called %s is the one named last", (_, told) =>
  expectVisits(`${told} làm việc với Sở Y tế tỉnh Lâm Đồng.`, [
    { visitors: ["Hà Nam", "#Sở Y tế tỉnh Hà Nam"], hosts: ["Lâm Đồng", "#Sở Y tế tỉnh Lâm Đồng"] },
  ]),
);
