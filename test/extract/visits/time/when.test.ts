import { expectVisits } from "../harness";

const CAME = "đoàn công tác của Bộ Y tế đến làm việc với UBND tỉnh Hà Nam";
const cap = (text: string) => text[0]!.toUpperCase() + text.slice(1);
const SIDES = { visitors: ["#Bộ Y tế"], hosts: ["Hà Nam", "#Ủy ban nhân dân tỉnh Hà Nam"] };

describe("when a visit was", () => {
  it.each([
    ["a day and a month without a year", `Ngày 22-2, ${CAME}.`, null, "--02-22", "--02-22"],
    ["the year of publication", `Sáng 22/2, ${CAME}.`, "2024-02-23", "2024-02-22", "2024-02-22"],
    ["a day of last December, told in January", `Ngày 30/12, ${CAME}.`, "2024-01-03", "2023-12-30", "2023-12-30"],
    ["the day of publication", `Sáng nay, ${CAME}.`, "2024-02-23", "2024-02-23", "2024-02-23"],
    ["the day before", `Hôm qua, ${CAME}.`, "2024-03-01", "2024-02-29", "2024-02-29"],
    ["two days", `Ngày 17 và 18/4/2023, ${CAME}.`, null, "2023-04-17", "2023-04-18"],
    ["a span of days", `Từ ngày 14 đến ngày 21/10/2023, ${CAME}.`, null, "2023-10-14", "2023-10-21"],
    ["a day written out", `Ngày 5 tháng 9 năm 2022, ${CAME}.`, null, "2022-09-05", "2022-09-05"],
    [
      "the year of the article's own plan",
      `Ngày 9.4, ${CAME}. Đây là nhiệm vụ trọng tâm trong năm 2022 của tỉnh.`,
      null,
      "2022-04-09",
      "2022-04-09",
    ],
    [
      "the year after the one whose results it tells",
      `Ngày 9/4, ${CAME}. Trong năm 2017 tỉnh đón nhiều khách. Năm 2017, thu ngân sách đạt 8.000 tỷ đồng.`,
      null,
      "2018-04-09",
      "2018-04-09",
    ],
    [
      "the day before that of saying",
      `Sáng 31/5, ông Lê Văn Bách cho biết, tối qua ${CAME}.`,
      null,
      "--05-30",
      "--05-30",
    ],
    [
      "none where the day is that of a plan",
      "Bộ Y tế đã làm việc với UBND tỉnh Hà Nam, dự kiến mở bệnh viện mới ngày 14/2.",
      null,
      null,
      null,
    ],
    [
      "a month told in brackets",
      `Nhân chuyến thăm UBND tỉnh Hà Nam (cuối tháng 1), Bộ Y tế tặng quà.`,
      null,
      "--01",
      "--01",
    ],
    ["the year by its Tết", `Sáng 12/2, ${CAME}. Tỉnh mừng Tết Mậu Tuất.`, null, "2018-02-12", "2018-02-12"],
    ["the autumn before a Tết", `Sáng 12/12, ${CAME}. Tỉnh chờ Tết Mậu Tuất.`, null, "2017-12-12", "2017-12-12"],
    [
      "the year after last year's same months",
      `Ngày 9/5, ${CAME}. Thu tăng so với cùng kỳ năm 2016.`,
      null,
      "2017-05-09",
      "2017-05-09",
    ],
    ["the year of a month just past", `Ngày 9/12, ${CAME}. Chợ mở từ tháng 11-2018.`, null, "2018-12-09", "2018-12-09"],
    [
      "the year after a month just past",
      `Ngày 9/5, ${CAME}. Chợ mở từ tháng 11-2018.`,
      null,
      "2019-05-09",
      "2019-05-09",
    ],
    [
      "the year after a month told behind a name",
      `Ngày 9/5, ${CAME}. Họ nhắc chuyến đi của ông Lê Văn Ổi tháng 11-2018.`,
      null,
      "2019-05-09",
      "2019-05-09",
    ],
    ["no year from a month of another year", `Ngày 9/12, ${CAME}. Chợ mở từ tháng 7-2018.`, null, "--12-09", "--12-09"],
    [
      "the year of a month up to which something is counted",
      `Ngày 9/12, ${CAME}. Tính đến hết tháng 7-2018, chợ có 9 hàng.`,
      null,
      "2018-12-09",
      "2018-12-09",
    ],
    [
      "no year from since when something had not been",
      `Ngày 9/12, ${CAME}. Đây là lần đầu kể từ tháng 11-2018.`,
      null,
      "--12-09",
      "--12-09",
    ],
    [
      "no year from when someone took office",
      `Ngày 9/12, ${CAME}. Ông nhậm chức vào tháng 11-2018.`,
      null,
      "--12-09",
      "--12-09",
    ],
    [
      "no year from a day of office",
      `Ngày 9/12, ${CAME}. Ngày 4/11/2018, ông chính thức nhậm chức.`,
      null,
      "--12-09",
      "--12-09",
    ],
    [
      "no year from what is remembered",
      `Ngày 9/12, ${CAME}. Hai bên gặp nhau lần đầu vào tháng 11-2018.`,
      null,
      "--12-09",
      "--12-09",
    ],
    [
      "no year from a month counted to its end, of a day within it",
      `Ngày 9/11, ${CAME}. Tính đến hết tháng 11-2018, chợ có 9 hàng.`,
      null,
      "--11-09",
      "--11-09",
    ],
    [
      "no year from a month before a later day",
      `Ngày 9/12, ${CAME}. Chợ mở từ tháng 11-2016. Làng khánh thành đình ngày 5/3/2018.`,
      null,
      "--12-09",
      "--12-09",
    ],
    [
      "no year from a month in which something is to be done",
      `Ngày 9/12, ${CAME}. Đoàn sẽ trở lại xem xét mọi việc mà tỉnh đã hứa vào tháng 1-2019.`,
      null,
      "--12-09",
      "--12-09",
    ],
    [
      "the year of the latest results rather than of a plan",
      `Ngày 9/4, ${CAME}. Năm 2017 thu đạt 7,2 tỷ. Hai tỉnh sẽ cùng mở thật nhiều hội chợ và phiên chợ trong năm 2019.`,
      null,
      "2018-04-09",
      "2018-04-09",
    ],
    ["no year from a month long past", `Ngày 9/10, ${CAME}. Chợ mở từ tháng 11-2018.`, null, "--10-09", "--10-09"],
    [
      "no year from when something was founded",
      `Ngày 9/5, ${CAME}. Chợ thành lập từ tháng 11-2018.`,
      null,
      "--05-09",
      "--05-09",
    ],
    [
      "the year of a month that is to come soon",
      `Ngày 19/9, ${CAME}. Kỳ họp sẽ diễn ra vào tháng 12-2017.`,
      null,
      "2017-09-19",
      "2017-09-19",
    ],
    [
      "the year before that of a month to come",
      `Ngày 19/12, ${CAME}. Chợ dự kiến mở vào tháng 2-2018.`,
      null,
      "2017-12-19",
      "2017-12-19",
    ],
    [
      "no year from a month far ahead",
      `Ngày 19/6, ${CAME}. Chợ dự kiến mở vào tháng 2-2018.`,
      null,
      "--06-19",
      "--06-19",
    ],
    [
      "no year from what was once planned",
      `Ngày 19/6, ${CAME}. Hội chợ từng được dự kiến mở vào tháng 6/2018.`,
      null,
      "--06-19",
      "--06-19",
    ],
    [
      "no year from a month past where the text tells of a later year",
      `Ngày 9/5, ${CAME}. Chợ mở từ tháng 11-2016. Làng được mùa cả năm 2018.`,
      null,
      "--05-09",
      "--05-09",
    ],
    ["the stamp of a collection", `date: 2019-03-05\nSáng 4/3, ${CAME}.`, null, "2019-03-04", "2019-03-04"],
    ["a stamp without a day", `Ngày đăng: 2019-03\nSáng 4/3, ${CAME}.`, null, "2019-03-04", "2019-03-04"],
    ["a line with an ISO date", `Tin ngắn\n2019-03-05 08:15\nSáng 4/3, ${CAME}.`, null, "2019-03-04", "2019-03-04"],
    ["no day of publication from a sentence", `Chợ mở ngày 5/3/2019.\nSáng nay, ${CAME}.`, null, null, null],
    [
      "no day of publication from below a picture",
      `Sáng nay, ${CAME}.\nNgười dân mua hoa ở chợ huyện Kim Bảng ngày 1-12-2017 - Ảnh: LÊ NA`,
      null,
      null,
      null,
    ],
    ["the last day told", `Ngày 4/3/2019, tỉnh Hà Nam mở chợ. Cùng ngày, ${CAME}.`, null, "2019-03-04", "2019-03-04"],
    [
      "no year from when someone is to preside",
      `Ngày 9/4, ${CAME}. Ông nói về vai trò Chủ tịch ASEAN năm 2020.`,
      null,
      "--04-09",
      "--04-09",
    ],
    ["no year from a goal", `Ngày 9/4, ${CAME}. Tỉnh phấn đấu đến năm 2030 về đích.`, null, "--04-09", "--04-09"],
    [
      "the year after one whose results it tells",
      `Ngày 9/4, ${CAME}. Năm 2017 thu đạt 7,2 tỷ.`,
      null,
      "2018-04-09",
      "2018-04-09",
    ],
    [
      "the year after results told behind them",
      `Ngày 9/4, ${CAME}. Thu đạt 7,2 tỷ năm 2017.`,
      null,
      "2018-04-09",
      "2018-04-09",
    ],
    [
      "no year from results where a later one is named",
      `Ngày 9/4, ${CAME}. Năm 2015 thu đạt 7 tỷ. Chợ mở năm 2018.`,
      null,
      "--04-09",
      "--04-09",
    ],
    [
      "no year from results that are hoped for",
      `Ngày 9/4, ${CAME}. Dự kiến thu tăng lên 7,2 tỷ vào năm 2017.`,
      null,
      "--04-09",
      "--04-09",
    ],
    [
      "the year that the same day is printed with elsewhere",
      `Ngày 9/4, ${CAME}. Chợ mở ngày 9-4-2019.`,
      null,
      "2019-04-09",
      "2019-04-09",
    ],
    [
      "the day before the one printed as tomorrow",
      `Sáng nay, ${CAME}. Chợ mở ngày mai (2-6).`,
      null,
      "--06-01",
      "--06-01",
    ],
    [
      "the day after the one printed as yesterday",
      `Hôm nay, ${CAME}. Chợ cháy đêm qua 1/6.`,
      null,
      "--06-02",
      "--06-02",
    ],
    [
      "the one day told with its hour, besides one before it",
      `Sáng 3/6 chợ đã mở. Sáng nay, ${CAME}. Trước đó, trưa 2/6, chợ cháy.`,
      null,
      "--06-03",
      "--06-03",
    ],
    ["no day from an incident", `${cap(CAME)} sau vụ cháy chợ hôm 2/6.`, null, null, null],
    ["days after the date before", `Ngày 30/4, tỉnh Hà Nam mở chợ. Hai ngày sau, ${CAME}.`, null, "--05-02", "--05-02"],
    [
      "weeks after the date before",
      `Ngày 14/3, tỉnh Hà Nam mở chợ. Một tuần sau, ${CAME}.`,
      null,
      "--03-21",
      "--03-21",
    ],
    [
      "none after something else",
      `Ngày 14/3, tỉnh Hà Nam mở chợ. Một tuần sau khi làng có điện, ${CAME}.`,
      null,
      null,
      null,
    ],
    ["a day that its year has not without the year", `Chiều 29/2, ${CAME}.`, "2023-03-05", "--02-29", "--02-29"],
    ["years after the date before", `Năm 2016, tỉnh Hà Nam mở chợ. Một năm sau đó, ${CAME}.`, null, "2017", "2017"],
  ])("reads %s", (_what, text, published, start, end) => {
    expectVisits(text, [{ ...SIDES, start, end }], published);
  });

  it("tells a plan in the present tense by what is still to come of it", () => {
    expectVisits(
      "Thủ tướng Na Uy Jonas Store thăm chính thức Việt Nam ngày 4/3. Ông Jonas Store sẽ hội đàm với Thủ tướng Nguyễn Văn An ngày 4/3.",
      [
        {
          visitors: ["@Na Uy", "*Jonas Store"],
          hosts: ["@Việt Nam", "#Chính phủ", "*Nguyễn Văn An"],
          status: "planned",
        },
      ],
    );
  });

  it("does not take the day in one country for that in the next", () => {
    expectVisits(
      "Ngày 4/3, Tổng thống Pháp Emmanuel Dubois thăm chính thức Lào. Ông Emmanuel Dubois cuối tuần này thăm chính thức Bỉ.",
      [
        { visitors: ["@Pháp", "*Emmanuel Dubois"], hosts: ["@Lào"], start: "--03-04" },
        { visitors: ["@Pháp", "*Emmanuel Dubois"], hosts: ["@Bỉ"], status: "planned", start: null },
      ],
    );
  });

  it("knows what is told by its month alone from what is still to come", () => {
    expectVisits(
      "Tổng thống Pháp Emmanuel Dubois thăm chính thức Lào tháng 7/2018. Ông Emmanuel Dubois sẽ thăm chính thức Bỉ.",
      [
        { visitors: ["@Pháp", "*Emmanuel Dubois"], hosts: ["@Lào"], status: "done", start: "2018-07" },
        { visitors: ["@Pháp", "*Emmanuel Dubois"], hosts: ["@Bỉ"], status: "planned" },
      ],
    );
  });

  it("knows what was done before something else that was done", () => {
    expectVisits("Trước khi đến thăm UBND tỉnh Hà Nam, Bộ trưởng Bộ Y tế Nguyễn Văn An đã dự lễ khai giảng.", [
      {
        visitors: ["#Bộ Y tế", "*Nguyễn Văn An"],
        hosts: ["Hà Nam", "#Ủy ban nhân dân tỉnh Hà Nam"],
        status: "done",
      },
    ]);
  });

  it("is not shortened by what was done on one of the days", () => {
    expectVisits(`Trong hai ngày 17 và 18/4/2023, ${CAME}. Đoàn công tác của Bộ Y tế thăm tỉnh Hà Nam ngày 17/4.`, [
      { ...SIDES, start: "2023-04-17", end: "2023-04-18" },
    ]);
  });

  it("takes what is told of before it for a plan", () => {
    expectVisits("Tin được đưa vài ngày trước chuyến thăm Pháp của Thủ tướng Na Uy Jonas Store.", [
      { visitors: ["@Na Uy", "*Jonas Store"], hosts: ["@Pháp"], status: "planned" },
    ]);
  });

  it("gives each visit of a sentence its own days", () => {
    expectVisits(
      "Thủ tướng Na Uy Jonas Store thăm Pháp từ ngày 4 đến 5/3/2020 và thăm chính thức Bỉ từ ngày 6 đến 7/3/2020.",
      [
        { visitors: ["@Na Uy", "*Jonas Store"], hosts: ["@Pháp"], start: "2020-03-04", end: "2020-03-05" },
        { visitors: ["@Na Uy", "*Jonas Store"], hosts: ["@Bỉ"], start: "2020-03-06", end: "2020-03-07" },
      ],
    );
  });

  it("takes the days of the stay where today is no day that is known", () => {
    expectVisits(
      "Thủ tướng Na Uy Jonas Store hôm nay hội đàm với Thủ tướng Nguyễn Văn An, trong chuyến thăm từ ngày 4 đến 5/3/2020.",
      [{ visitors: ["@Na Uy", "*Jonas Store"], hosts: ["#Chính phủ", "*Nguyễn Văn An"], start: "2020-03-04" }],
    );
  });

  it("goes on with a plan", () => {
    expectVisits(
      "Tổng thống Pháp Emmanuel Dubois sẽ thăm chính thức Lào, sau đó dự một hội nghị rất lớn của các nước trong vùng và thăm chính thức Bỉ.",
      [
        { visitors: ["@Pháp", "*Emmanuel Dubois"], hosts: ["@Lào"], status: "planned" },
        { visitors: ["@Pháp", "*Emmanuel Dubois"], hosts: ["@Bỉ"], status: "planned" },
      ],
    );
  });

  it("tells a plan from a deed", () => {
    expectVisits(`Ngày 22/2/2024, ${CAME.replace("đến", "sẽ đến")}.`, [{ ...SIDES, status: "planned" }]);
  });

  it("takes a day to come for a plan", () => {
    expectVisits(`Ngày 28/2, ${CAME}.`, [{ ...SIDES, status: "planned", start: "2024-02-28" }], "2024-02-23");
  });
});

describe("the day of writing that the text prints", () => {
  it.each([
    ["with “sáng nay”", `Sáng nay (26/6), chợ mở. Chiều nay, ${CAME}.`, "--06-26"],
    ["as the one day of which it tells the hour", `Chiều nay, ${CAME}. Trưa 21/12, chợ mở.`, "--12-21"],
    ["for the day before", `Sáng nay (1/3/2019), chợ mở. Hôm qua, ${CAME}.`, "2019-02-28"],
    ["for days ago", `Sáng nay (26/6), chợ mở. Cách đây hai ngày, ${CAME}.`, "--06-24"],
    ["for the month before", `Sáng nay (26/6), chợ mở. Cuối tháng trước, ${CAME}.`, "--05"],
    [
      "as the first day of which it tells the hour, the last as well",
      `Chiều nay, ${CAME}. Trưa 21/12, chợ mở; tối 20/12, làng họp.`,
      "--12-21",
    ],
    ["not where it tells the hour of a later one", `Chiều nay, ${CAME}. Trưa 21/12, chợ mở; tối 22/12, chợ tan.`, null],
  ])("is told %s", (_, text, start) => expectVisits(text, [{ ...SIDES, start }]));

  it("is looked for in the day of publication first", () =>
    expectVisits(`Sáng nay (26/6), chợ mở. Tháng trước, ${CAME}.`, [{ ...SIDES, start: "2019-01" }], "2019-02-03"));
});

it("a page that was stamped months later tells of the year before", () =>
  expectVisits(
    "Ngày 12/5, đoàn công tác của Sở Y tế tỉnh Lâm Đồng đã đến thăm Sở Y tế tỉnh Hà Nam.",
    [
      {
        visitors: ["Lâm Đồng", "#Sở Y tế tỉnh Lâm Đồng"],
        hosts: ["Hà Nam", "#Sở Y tế tỉnh Hà Nam"],
        start: "2019-05-12",
        status: "done",
      },
    ],
    "2020-01-17",
  ));

describe("a day of something else", () => {
  it.each([
    ["by which something is to be done", `${CAME}, kết quả phải báo cáo trước ngày 30/6.`],
    ["on which a film was shown", `${CAME}, theo bộ phim phát sóng hôm 30/6.`],
    ["from which a law is in force", `Luật có hiệu lực từ ngày 30/6, giữa lúc ${CAME}.`],
    ["of whoever is told of in brackets", `${CAME} về vụ chìm đò (chủ đò bị nạn hôm 30/6) và hội chợ.`],
    ["on which someone spoke", `Nhân dịp ${CAME}, hội chợ ngày 30/6 đã ra thông cáo.`],
  ])("is not the visit's: %s", (_, text) => expectVisits(text, [{ ...SIDES, start: null }]));
});
