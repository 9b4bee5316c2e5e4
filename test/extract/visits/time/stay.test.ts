import { expectVisits } from "../harness";

const STATE = { visitors: ["@Pháp", "*Emmanuel Dubois"], hosts: ["@Lào"] };
const PRESIDENT = "Tổng thống Pháp Emmanuel Dubois";

describe("the days of a stay", () => {
  it.each([
    ["are counted from the first", `${PRESIDENT} thăm chính thức Lào ba ngày từ ngày 8/11.`, "--11-08", "--11-10"],
    [
      "are not counted from a day in their midst",
      `Ngày 8/11, lễ hội mở ở Viêng Chăn, khi ${PRESIDENT} thăm chính thức Lào ba ngày.`,
      "--11-08",
      "--11-08",
    ],
    [
      "go on into the next month",
      `Ngày 30/11, ${PRESIDENT} bắt đầu chuyến thăm chính thức Lào hai ngày.`,
      "--11-30",
      "--12-01",
    ],
    [
      "take in that on which the guest speaks there",
      `${PRESIDENT} ngày 8/11 tuyên bố như vậy trong chuyến thăm chính thức Lào.`,
      "--11-08",
      "--11-08",
    ],
    [
      "take in that of what he says while he is there",
      `${PRESIDENT} ngày 8/11 tuyên bố ủng hộ các nước nhỏ khi ông đang thăm chính thức Lào.`,
      "--11-08",
      "--11-08",
    ],
    [
      "are not that of what he does before",
      `${PRESIDENT} ngày 8/11 dự một lễ hội ở quê nhà trước thềm chuyến thăm chính thức Lào.`,
      null,
      null,
    ],
    [
      "are not that of what he does after",
      `Sau khi ${PRESIDENT} thăm chính thức Lào, ngày 8/11 hai nước mở thêm một cửa khẩu.`,
      null,
      null,
    ],
  ])("%s", (_, text, start, end) => expectVisits(text, [{ ...STATE, start, end }]));

  it("are of each country's visit only by the month, where a span is told of the whole journey", () => {
    const each = (country: string) => ({
      visitors: STATE.visitors,
      hosts: [`@${country}`],
      start: "2018-11",
      end: "2018-11",
    });
    expectVisits(`${PRESIDENT} công du Lào, Campuchia và Thái Lan từ ngày 3 đến 14/11/2018.`, [
      each("Lào"),
      each("Campuchia"),
      each("Thái Lan"),
    ]);
  });
});

describe("the first and the last day", () => {
  const one = (text: string, start: string | null, end: string | null) =>
    expectVisits(text, [{ ...STATE, start, end }]);
  it.each([
    [
      "the last is told behind the first",
      `${PRESIDENT} đến Lào chiều 4/6, bắt đầu thăm chính thức Lào tới ngày 8/6.`,
      "--06-08",
    ],
    ["the last is not known where it only begins", `${PRESIDENT} bắt đầu thăm chính thức Lào ngày 4/6.`, null],
    ["the last is not known from when it lasts", `${PRESIDENT} thăm chính thức Lào từ ngày 4/6.`, null],
    ["how long it lasts is told before", `Từ 4/6, trong 5 ngày, ${PRESIDENT} thăm chính thức Lào.`, "--06-08"],
  ])("%s", (_, text, end) => one(text, "--06-04", end));

  it.each([
    ["behind its name", `${PRESIDENT} đang có chuyến thăm chính thức Lào kéo dài đến ngày 8/6.`, null, "--06-08"],
    [
      "by the next sentence",
      `${PRESIDENT} bắt đầu thăm chính thức Lào ngày 4/6. Chuyến thăm kéo dài đến 8/6.`,
      "--06-04",
      "--06-08",
    ],
    [
      "by the number of days",
      `${PRESIDENT} bắt đầu thăm chính thức Lào ngày 4/6. Chuyến thăm kéo dài ba ngày.`,
      "--06-04",
      "--06-06",
    ],
    [
      "by who speaks of it before",
      `${PRESIDENT} trả lời phỏng vấn trước chuyến thăm Lào từ ngày 4 đến 8/6. ${PRESIDENT} bắt đầu thăm chính thức Lào ngày 4/6.`,
      "--06-04",
      "--06-08",
    ],
  ])("the last is told %s", (_, text, start, end) => one(text, start, end));

  it("are those of the stay, whatever else was on one of them", () =>
    one(`${PRESIDENT} tối 3/6 rời Paris lên đường thăm chính thức Lào từ ngày 4 đến 8/6.`, "--06-04", "--06-08"));

  it("are those of the stay of a guest who is received on one of them", () =>
    expectVisits(
      `Sáng 5/6, Thủ tướng Nguyễn Văn An tiếp ${PRESIDENT} đang thăm chính thức Việt Nam từ ngày 4 đến 8/6.`,
      [
        {
          visitors: STATE.visitors,
          hosts: ["@Việt Nam", "#Chính phủ", "*Nguyễn Văn An"],
          start: "--06-04",
          end: "--06-08",
        },
      ],
    ));

  it("hold the talks of the days after the first", () =>
    expectVisits(
      `${PRESIDENT} bắt đầu thăm chính thức Việt Nam ngày 4/6. Ngày 5/6, ông Emmanuel Dubois hội đàm với Thủ tướng Nguyễn Văn An.`,
      [
        {
          visitors: STATE.visitors,
          hosts: ["@Việt Nam", "#Chính phủ", "*Nguyễn Văn An"],
          start: "--06-04",
          end: null,
        },
      ],
    ));
});

it("a day in brackets is of the visit before it", () =>
  expectVisits(
    `Trong đó có chuyến thăm Lào của ${PRESIDENT} (tháng 7-2015) và chuyến thăm Campuchia của Thủ tướng Na Uy Erna Lund.`,
    [
      { ...STATE, start: "2015-07" },
      { visitors: ["@Na Uy", "*Erna Lund"], hosts: ["@Campuchia"], start: null },
    ],
  ));

it("the year of what a visit is about is not the visit's", () =>
  expectVisits(`${PRESIDENT} thăm chính thức Lào để bàn về nghị quyết năm 2016.`, [{ ...STATE, start: null }]));

it("the days of a journey are not those of one of its stops", () =>
  expectVisits(`${PRESIDENT} thăm chính thức Lào, chặng đầu của chuyến công du 5 nước từ ngày 4 đến 8/6.`, [
    { ...STATE, start: null },
  ]));

it("the days of a journey are not those of the stop that it is told from", () =>
  expectVisits(`${PRESIDENT} thăm chính thức Lào, là điểm dừng chân thứ hai trong chuyến công du từ ngày 4 đến 8/6.`, [
    { ...STATE, start: null },
  ]));
