import { factsOf } from "../../harness";
import { expectNoVisit, expectVisits } from "../harness";

const KNOWN = "Tổng thống Pháp Emmanuel Dubois và Thủ tướng Na Uy Jonas Store rất bận.";

describe("a foreigner named in full elsewhere, without title or address", () => {
  it("goes by one word of the name", () =>
    expectVisits(`${KNOWN} Dubois thăm chính thức Lào ngày 7/11/2018.`, [
      { visitors: ["@Pháp", "*Emmanuel Dubois"], hosts: ["@Lào"], start: "2018-11-07" },
    ]));

  it("goes by the whole name", () =>
    expectVisits(`${KNOWN} Emmanuel Dubois thăm chính thức Lào ngày 7/11/2018.`, [
      { visitors: ["@Pháp", "*Emmanuel Dubois"], hosts: ["@Lào"], start: "2018-11-07" },
    ]));

  it("is whose visit it was", () =>
    expectVisits(`${KNOWN} Trong chuyến thăm Viêng Chăn của Dubois năm 2016, hai bên ký thỏa thuận.`, [
      { visitors: ["@Pháp", "*Emmanuel Dubois"], hosts: ["@Lào"], start: "2016" },
    ]));

  it.each(["Chính quyền Dubois", "Tháp Dubois"])("is not meant by what is named after him: %s", (what) =>
    expectNoVisit(`${KNOWN} ${what} thăm chính thức Lào ngày 7/11/2018.`),
  );
});

it("a leader whose name is spelled like ours goes by the family name", () =>
  expectVisits("Chủ tịch Trung Quốc Lý Đại Hải rất bận. Ông Lý thăm chính thức Lào ngày 7/11/2018.", [
    { visitors: ["@Trung Quốc", "*Lý Đại Hải"], hosts: ["@Lào"], start: "2018-11-07" },
  ]));

it("one of ours does not go by the family name", () =>
  expectNoVisit("Bộ trưởng Bộ Y tế Lý Đại Hải rất bận. Ông Lý thăm chính thức Lào ngày 7/11/2018."));

it("whose visit it was may stand behind what it was for", () =>
  expectVisits("Báo chí nhắc đến chuyến thăm Lào và dự hội nghị cấp cao của Tổng thống Pháp Emmanuel Dubois.", [
    { visitors: ["@Pháp", "*Emmanuel Dubois"], hosts: ["@Lào"] },
  ]));

it("who invited receives, also behind a visit that is told by a noun", () =>
  expectVisits(
    "Chuyến thăm của Tổng thống Pháp Emmanuel Dubois kéo dài hai ngày (20 và 21-6-2019), theo lời mời của Thủ tướng Na Uy Jonas Store.",
    [{ visitors: ["@Pháp", "*Emmanuel Dubois"], hosts: ["@Na Uy", "*Jonas Store"], start: "2019-06-20" }],
  ));

it("“chuyến thăm … lần này” is the one that the article tells", () => {
  const { visits } = factsOf(
    "Tổng thống Pháp Emmanuel Dubois sẽ thăm Lào ngày 7/11/2018. Hai bên sẽ ký thỏa thuận trong chuyến thăm Lào lần này của Tổng thống Dubois.",
  );
  expect(visits.map(({ status }) => status)).toEqual(["planned"]);
});

it("a body behind a comma and right before the verb acts", () =>
  expectVisits("Ngày 7/9/2023, tại Nhà máy Hoa Sim, Sở Y tế tỉnh Hà Nam đã làm việc với Sở Y tế tỉnh Lâm Đồng.", [
    {
      visitors: ["Hà Nam", "#Sở Y tế tỉnh Hà Nam"],
      hosts: ["Lâm Đồng", "#Sở Y tế tỉnh Lâm Đồng", "#Nhà máy Hoa Sim"],
    },
  ]));

it("a caption with its year tells a visit", () =>
  expectVisits(
    "Cuộc họp đã kết thúc tốt đẹp.\nBộ trưởng Bộ Y tế Phạm Minh Khoa trong chuyến thăm Sở Y tế tỉnh Lâm Đồng vào tháng 8-2015 - Ảnh: N.A",
    [{ visitors: ["#Bộ Y tế", "*Phạm Minh Khoa"], hosts: ["Lâm Đồng", "#Sở Y tế tỉnh Lâm Đồng"], start: "2015-08" }],
  ));

it("an office holder of one state who goes to others visits them, also without a day", () =>
  expectVisits("Báo chí hỏi vì sao Tổng thống Pháp Emmanuel Dubois thăm Lào và Na Uy.", [
    { visitors: ["@Pháp", "*Emmanuel Dubois"], hosts: ["@Lào"], start: null },
    { visitors: ["@Pháp", "*Emmanuel Dubois"], hosts: ["@Na Uy"], start: null },
  ]));

it("two whom a paper shows on one day with the delegation of one province made one visit", () =>
  expectVisits(
    "Bà Phạm Thị Hoa, Trưởng ban Dân vận Trung ương, và đoàn công tác của lãnh đạo tỉnh Hà Nam thăm trang trại của Công ty Cổ phần Hoa Sim ở tỉnh Lâm Đồng ngày 7/9/2023.\n" +
      "Ngày 7/9/2023, Chủ tịch UBND tỉnh Hà Nam Lê Quang Vịnh thăm tỉnh Lâm Đồng.",
    [
      {
        visitors: [
          "Hà Nam",
          "#Ban Dân vận Trung ương",
          "#Ủy ban nhân dân tỉnh Hà Nam",
          "*Lê Quang Vịnh",
          "*Phạm Thị Hoa",
        ],
        hosts: ["Lâm Đồng", "#Công ty Cổ phần Hoa Sim"],
      },
    ],
  ));
