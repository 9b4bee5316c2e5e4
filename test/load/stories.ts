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
