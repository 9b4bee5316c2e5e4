import { expectVisits } from "../harness";

const SIDES = { visitors: ["#Bộ Y tế"], hosts: ["Hà Nam", "#Ủy ban nhân dân tỉnh Hà Nam"] };
const STATE = { visitors: ["@Pháp", "*Emmanuel Dubois"], hosts: ["@Lào"] };
const PRESIDENT = "Tổng thống Pháp Emmanuel Dubois";

describe("a sentence that names the visit alone", () => {
  const VISIT = `${PRESIDENT} đang thăm chính thức Lào.`;
  it.each([
    ["lends it its days", `${VISIT} Chuyến thăm diễn ra từ ngày 4 đến 8/6.`, "--06-04", "--06-08"],
    [
      "makes one day of it several",
      `${VISIT.replace("đang", "ngày 4/6")} Trong chuyến thăm (4 - 8/6), ông sẽ ăn cơm.`,
      "--06-04",
      "--06-08",
    ],
    [
      "lends nothing where it is to another place",
      `${VISIT} Chuyến thăm châu Á diễn ra từ ngày 4 đến 8/6.`,
      null,
      null,
    ],
    [
      "lends nothing where it names another",
      `${VISIT} Chuyến thăm của Thủ tướng Na Uy Erna Lund diễn ra ngày 4/6.`,
      null,
      null,
    ],
  ])("%s", (_, text, start, end) => expectVisits(text, [{ ...STATE, start, end }]));
});

describe("the day that the head of the article names", () => {
  const HOST = "Thủ tướng Nguyễn Văn An";
  const TITLE = "Hai nhà lãnh đạo gặp nhau";
  const sides = { visitors: STATE.visitors, hosts: ["#Chính phủ", "*Nguyễn Văn An"] };
  const met = `${PRESIDENT} hôm nay đã đến chào xã giao ${HOST}.`;
  it.each([
    ["with both of them, behind the visit", `${met} ${HOST} bắt tay ${PRESIDENT} ngày 5/8.`, "--08-05"],
    ["with both of them, before it", `${HOST} bắt tay ${PRESIDENT} ngày 5/8. ${met}`, "--08-05"],
    ["not with one of them, behind it", `${met} ${PRESIDENT} ăn phở ngày 5/8.`, null],
    ["not as the day of speaking", `Ngày 5/8, ${PRESIDENT} cho biết ${HOST} rất vui. ${met}`, null],
    ["not as a day before", `Trước đó, ngày 5/8, ${HOST} bắt tay ${PRESIDENT}. ${met}`, null],
    ["not as a day to come", `${met} ${PRESIDENT} sẽ ăn phở với ${HOST} ngày 5/8.`, null],
    [
      "not where the visit was on another",
      `${HOST} bắt tay ${PRESIDENT} ngày 5/8. ${met.replace("hôm nay", "hôm qua")}`,
      null,
    ],
    ["not as a day of birth", `${HOST} và ${PRESIDENT} cùng sinh ngày 5/8. ${met}`, null],
  ])("is told %s", (_, text, start) => expectVisits(`${TITLE}\n${text}`, [{ ...sides, start }]));
});

it.each([
  [
    "the sentence before tells of what someone did on his own ground",
    `${PRESIDENT} ngày 4/7 nhảy dù ở quê nhà. ${PRESIDENT} còn đến thăm một tàu ngầm.`,
  ],
])("is that of the sentence before: %s", (_, text) =>
  expectVisits(text, [{ visitors: STATE.visitors, hosts: ["@Pháp"], start: "--07-04" }]),
);

it("goes on from one guest to the next", () =>
  expectVisits(
    "Ngày 8/10, Thủ tướng Nguyễn Văn An tiếp Tổng thống Pháp Emmanuel Dubois. Tiếp Thủ tướng Na Uy Erna Lund, Thủ tướng Nguyễn Văn An cảm ơn các bạn Na Uy.",
    [
      { visitors: STATE.visitors, hosts: ["#Chính phủ", "*Nguyễn Văn An"], start: "--10-08" },
      { visitors: ["@Na Uy", "*Erna Lund"], hosts: ["#Chính phủ", "*Nguyễn Văn An"], start: "--10-08" },
    ],
  ));

it("a picture at the end of the article names the day with both of them", () =>
  expectVisits(
    `${PRESIDENT} đã thăm chính thức Lào tuần trước. Chợ đông. Trời đẹp. Lúa chín. Cá nhiều. Người vui.\n\n${PRESIDENT} bắt tay Chủ tịch nước Lào Bounthong Keo ngày 12-4 - Ảnh: LÊ NA`,
    [{ ...STATE, start: "--04-12" }],
  ));

it("gives the days of a visit to someone who is not named to the only one of the same visitors", () =>
  expectVisits("Đoàn công tác của Bộ Y tế có đến thăm trong hai ngày 30 và 31/5. Bộ Y tế đến thăm UBND tỉnh Hà Nam.", [
    { ...SIDES, start: "--05-30", end: "--05-31" },
  ]));

it("whoever goes on to another country is not there on the same day", () =>
  expectVisits(`Ngày 4/3, ${PRESIDENT} thăm chính thức Lào. Sau đó, ông Emmanuel Dubois thăm chính thức Bỉ.`, [
    { ...STATE, start: "--03-04" },
    { visitors: STATE.visitors, hosts: ["@Bỉ"], start: null },
  ]));

describe("what alone makes no visit", () => {
  const HOST = "Thủ tướng Nguyễn Văn An";
  const sides = { visitors: STATE.visitors, hosts: ["#Chính phủ", "*Nguyễn Văn An"] };
  const both = (rest: string) => `${PRESIDENT} hôm nay đến chào xã giao ${HOST}. ${rest}`;
  it.each([
    [
      "gives its day to a visit of the same parties",
      both(`${PRESIDENT} và ${HOST} trước cuộc hội đàm hôm 5/8.`),
      "--08-05",
    ],
    ["gives none where it was earlier", both(`Trước đây ${PRESIDENT} và ${HOST} có cuộc hội đàm hôm 5/8.`), null],
    ["gives none where it is to come", both(`${PRESIDENT} và ${HOST} sẽ hội đàm hôm 5/8.`), null],
  ])("%s", (_, text, start) => expectVisits(text, [{ ...sides, start }]));
});
