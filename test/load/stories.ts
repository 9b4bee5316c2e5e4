import { storyFacts } from "./storyFacts";

const DONG_NAI = "Ủy ban nhân dân tỉnh Đồng Nai";
const NGHE_AN = "Ủy ban nhân dân tỉnh Nghệ An";
const BAC_NINH = "Sở Thông tin và Truyền thông tỉnh Bắc Ninh";
const PHU_THO = "Sở Thông tin và Truyền thông tỉnh Phú Thọ";

const viceChair = {
  name: "Trần Thuỷ Hằng",
  positions: [{ title: "Phó Chủ tịch", agency: DONG_NAI, former: false }],
};

/** One visit, as five papers tell it: some know the leader, some the place, one writes names in the other tone style. */
export const fiveReports = ["a", "b", "c", "d", "e"].map((paper, i) =>
  storyFacts({
    id: `paper-${paper}`,
    published: `2022-05-${14 + i}`,
    people: i < 3 ? [i === 1 ? { ...viceChair, name: "Trần Thủy Hằng" } : viceChair] : [],
    visits: [
      {
        status: i === 4 ? "planned" : "done",
        kind: i === 0 ? "visit" : "study_exchange",
        start: "2022-05-13",
        end: i === 2 ? "2022-05-14" : "2022-05-13",
        visitors: {
          provinces: ["Đồng Nai"],
          agencies: [DONG_NAI],
          ...(i < 3 ? { people: [i === 1 ? "Trần Thủy Hằng" : viceChair.name] } : {}),
          ...(i === 0 ? { lead: viceChair.name } : {}),
        },
        hosts: { provinces: ["Nghệ An"], agencies: [NGHE_AN] },
        places: i === 3 ? ["Trung tâm điều hành thông minh tỉnh Nghệ An"] : [],
        topics: i === 0 ? ["chuyển đổi số"] : i === 1 ? ["Chuyển đổi số"] : [],
      },
    ],
  }),
);

/** A second corner of the graph: two visits between two departments, one undated, one called off. */
export const departments = [
  storyFacts({
    id: "department-1",
    published: "2024-02-23",
    people: [
      { name: "Lê Minh Đức", positions: [{ title: "Giám đốc", agency: PHU_THO, former: false }] },
      { name: "Phạm Thị Lan" },
    ],
    agencies: ["Sở Công Thương tỉnh Phú Thọ"],
    visits: [
      {
        kind: "study_exchange",
        start: "2024-02-22",
        end: "2024-02-22",
        visitors: { agencies: [PHU_THO], people: ["Lê Minh Đức"], lead: "Lê Minh Đức" },
        hosts: { agencies: [BAC_NINH] },
      },
      {
        visitors: { agencies: [PHU_THO] },
        hosts: { agencies: [BAC_NINH] },
        evidence: "Năm ngoái đoàn đã có lần tới đây.",
      },
    ],
  }),
  storyFacts({
    id: "department-2",
    published: "2025-01-10",
    people: [
      { name: "Lê Minh Đức", positions: [{ title: "Giám đốc", agency: PHU_THO, former: true }] },
      { name: "Võ Thành Công", positions: [{ title: "Chủ tịch nước", agency: null, former: false }] },
    ],
    agencies: ["Sở Công thương tỉnh Phú Thọ", "Văn phòng Ủy ban nhân dân tỉnh Phú Thọ"],
    visits: [
      {
        status: "cancelled",
        start: "2024-12",
        visitors: { agencies: [PHU_THO] },
        hosts: { agencies: [BAC_NINH] },
      },
    ],
  }),
];

export const allStories = [...fiveReports, ...departments];

const office = (title: string, agency: string | null, former = false) => ({ title, agency, former });
const person = (id: string, name: string, positions: ReturnType<typeof office>[], published: string | null = null) =>
  storyFacts({
    id,
    published,
    people: [{ name, positions }],
    visits: [
      {
        start: "2023-03-0" + (1 + (id.length % 5)),
        visitors: { agencies: ["Bộ Y tế"], people: [name], lead: name },
        hosts: { provinces: ["Lào Cai"] },
      },
    ],
  });

/** People of few names: one whose offices follow each other, namesakes, and two whom only a third article joins. */
export const careers = [
  person("minister", "Mạc Quang Thiềng", [office("Bộ trưởng", "Bộ Y tế")]),
  person("secretary", "Mạc Quang Thiềng", [office("Bí thư", "Tỉnh ủy Lào Cai", true)]),
  person("clerk", "Mạc Quang Thiềng", [office("Trưởng phòng", "Phòng Giáo dục và Đào tạo huyện Bát Xát")]),
  person("nobody", "Mạc Quang Thiềng", []),
  person("hung-1", "Nguyễn Văn Hùng", [office("Giám đốc", "Sở Y tế tỉnh Lào Cai")], "2023-03-01"),
  person("hung-2", "Nguyễn Văn Hùng", [office("Giám đốc", "Sở Y tế tỉnh Hà Tĩnh")], "2023-03-02"),
  person("hung-3", "Nguyễn Văn Hưng", [office("Giám đốc", "Sở Y tế tỉnh Hà Tĩnh")]),
  person("bridge-1", "Lục Thị Sáng", [office("Giám đốc", "Sở Y tế tỉnh Lào Cai")]),
  person("bridge-2", "Lục Thị Sáng", [office("Hiệu trưởng", "Trường Đại học Hà Tĩnh")]),
  person("bridge-3", "Lục Thị Sáng", [
    office("Hiệu trưởng", "Trường Đại học Hà Tĩnh"),
    office("Giám đốc", "Sở Y tế tỉnh Lào Cai", true),
  ]),
  person("foreign-1", "Orbán Viktor", [office("Thủ tướng", "Hungary")]),
  person("foreign-2", "Viktor Orban", [office("Thủ tướng", "Hungary")]),
];

const NHA = { name: "Thẩm Thị Nhã", positions: [office("Thứ trưởng", "Bộ Giáo dục và Đào tạo")] };
const journey = (
  id: string,
  start: string | null,
  host: object,
  evidence: string,
  status: "done" | "planned" = "done",
) =>
  storyFacts({
    id,
    people: [NHA],
    visits: [{ status, start, evidence, visitors: { people: [NHA.name], lead: NHA.name }, hosts: host }],
  });

/** One vice minister on the way: what is one visit, told with other days, hosts and words, and what only looks like it. */
export const journeys = [
  journey(
    "stop-1",
    "2023-09-12",
    { provinces: ["Lào Cai"], agencies: ["Trường Trung học phổ thông Sa Pa"] },
    "Sáng 12-9-2023 đoàn tới thăm trường.",
  ),
  journey("stop-2", "--09-12", { provinces: ["Lào Cai"] }, "Thứ trưởng Thẩm Thị Nhã lên Lào Cai hôm 12-9."),
  journey(
    "stop-3",
    "2023-09-13",
    { provinces: ["Lào Cai"], agencies: ["Ủy ban nhân dân tỉnh Lào Cai"] },
    "Bà Nhã gặp lãnh đạo tỉnh.",
  ),
  journey(
    "stop-4",
    "2023-09-12",
    { provinces: ["Lào Cai"], agencies: ["Trường Đại học Lào Cai"] },
    "Chiều 12-9 bà tới trường đại học.",
  ),
  journey("stop-5", "2023-09-12", { provinces: ["Yên Bái"] }, "Hôm 12-9 Thứ trưởng qua Yên Bái."),
  journey("stop-6", "2022-09-12", { provinces: ["Lào Cai"] }, "Ngày 12-9-2022 bà cũng đã lên."),
  journey("stop-7", null, { provinces: ["Lào Cai"] }, "Bà Nhã từng lên Lào Cai."),
  journey(
    "stop-9",
    "2022-06",
    { provinces: ["Lào Cai"], agencies: ["Trường Trung học phổ thông Sa Pa"] },
    "Sáng 12-9-2023 đoàn tới thăm trường.",
  ),
  journey("stop-10", "2021-09-12", { provinces: ["Lào Cai"] }, "Thứ trưởng Nhã ngày 12-9 có mặt ở Lào Cai."),
  journey("stop-8", "2023-09-12", { provinces: ["Lào Cai"] }, "Ngày 12-9 Thứ trưởng sẽ lên Lào Cai.", "planned"),
];

/** A ministry that was merged and one that was divided, what came before and after them, and departments up to the merger of their provinces. */
export const successions = [
  ["Bộ Thông tin và Truyền thông", "Sở Thông tin và Truyền thông tỉnh Hòa Bình"],
  ["Bộ Bưu chính, Viễn thông", "Bộ Khoa học và Công nghệ", "Sở Khoa học và Công nghệ tỉnh Phú Thọ"],
  ["Bộ Công an", "Bộ Thông tin và Truyền thông", "Sở Khoa học và Công nghệ tỉnh Hòa Bình"],
  ["Bộ Kế hoạch và Đầu tư", "Bộ Tài chính"],
].map((agencies, i) =>
  storyFacts({
    id: `succession-${i + 1}`,
    agencies,
    visits: [{ start: `202${i}-01-01`, visitors: { agencies: [agencies[0]!] }, hosts: { agencies: [agencies[1]!] } }],
  }),
);
