import type { FactsItem } from "../../../import/load/loadFacts";
import { storyFacts } from "../../load/storyFacts";

const PHU_THO = "Sở Thông tin và Truyền thông tỉnh Phú Thọ";
const BAC_NINH = "Sở Thông tin và Truyền thông tỉnh Bắc Ninh";
const director = (name: string, agency: string) => ({
  name,
  positions: [{ title: "Giám đốc", agency, former: false }],
});

const studyVisit = {
  kind: "study_exchange" as const,
  start: "2024-02-22",
  end: "2024-02-22",
  visitors: { provinces: ["Phú Thọ"], agencies: [PHU_THO], people: ["Trần Văn Hùng"], lead: "Trần Văn Hùng" },
  hosts: { provinces: ["Bắc Ninh"], agencies: [BAC_NINH], people: ["Lê Thị Hằng"], lead: "Lê Thị Hằng" },
  places: ["Trung tâm dữ liệu tỉnh Bắc Ninh"],
  topics: ["chuyển đổi số"],
};

/** A small graph: one visit told twice, others of every status, dates of every precision, a private person, a foreign embassy. */
export const exchanges: readonly FactsItem[] = [
  storyFacts({
    id: "study-visit",
    published: "2024-02-23",
    people: [director("Trần Văn Hùng", PHU_THO), director("Lê Thị Hằng", BAC_NINH)],
    agencies: [PHU_THO, BAC_NINH],
    provinces: ["Phú Thọ", "Bắc Ninh"],
    visits: [studyVisit],
  }),
  storyFacts({
    id: "study-visit-retold",
    published: "2024-02-24",
    agencies: [PHU_THO, BAC_NINH],
    visits: [studyVisit],
  }),
  storyFacts({
    id: "earlier-visit",
    published: "2022-07",
    agencies: [PHU_THO, BAC_NINH],
    visits: [{ start: "2022-06", end: "2022-06", visitors: { agencies: [PHU_THO] }, hosts: { agencies: [BAC_NINH] } }],
  }),
  storyFacts({
    id: "return-visit",
    agencies: [PHU_THO, BAC_NINH],
    people: [director("Trần Văn Hưng", BAC_NINH), { name: "Nguyễn Thị Riêng" }],
    visits: [
      {
        kind: "working_session",
        start: "--03-05",
        end: "--03-05",
        visitors: { agencies: [BAC_NINH], people: ["Trần Văn Hưng", "Nguyễn Thị Riêng"] },
        hosts: { agencies: [PHU_THO] },
      },
    ],
  }),
  storyFacts({
    id: "party-committees",
    published: "2023-05-20",
    agencies: ["Tỉnh ủy Lâm Đồng", "Tỉnh ủy Quảng Ninh"],
    visits: [
      {
        start: "2023-05-18",
        end: "2023-05-19",
        visitors: { provinces: ["Lâm Đồng"], agencies: ["Tỉnh ủy Lâm Đồng"] },
        hosts: { provinces: ["Quảng Ninh"], agencies: ["Tỉnh ủy Quảng Ninh"] },
        topics: ["du lịch"],
      },
    ],
  }),
  storyFacts({
    id: "plans",
    published: "2024-11-01",
    agencies: [PHU_THO, BAC_NINH, "Sở Y tế tỉnh Sơn La", "Sở Y tế tỉnh Lào Cai"],
    visits: [
      {
        status: "planned",
        start: "2024-12-01",
        end: "2024-12-01",
        visitors: { agencies: [PHU_THO] },
        hosts: { agencies: [BAC_NINH] },
      },
      {
        status: "cancelled",
        start: "2024-11-15",
        end: "2024-11-15",
        visitors: { provinces: ["Sơn La"], agencies: ["Sở Y tế tỉnh Sơn La"] },
        hosts: { provinces: ["Lào Cai"], agencies: ["Sở Y tế tỉnh Lào Cai"] },
      },
    ],
  }),
  storyFacts({
    id: "courtesy-call",
    published: "2021",
    agencies: ["Đại sứ quán Phần Lan tại Việt Nam"],
    visits: [
      {
        kind: "courtesy_call",
        start: "2021",
        end: "2021",
        visitors: { countries: ["Phần Lan"], agencies: ["Đại sứ quán Phần Lan tại Việt Nam"] },
        hosts: { provinces: ["Bến Tre"], agencies: ["Ủy ban nhân dân tỉnh Bến Tre"] },
      },
    ],
  }),
  storyFacts({
    id: "joint-delegation",
    published: "2019-04-05",
    visits: [
      {
        start: "2019-04-04",
        end: "2019-04-04",
        visitors: { provinces: ["Lâm Đồng"], agencies: ["Sở Du lịch tỉnh Lâm Đồng", "Sở Công Thương tỉnh Lâm Đồng"] },
        hosts: { agencies: ["Sở Du lịch tỉnh Khánh Hòa"] },
      },
    ],
  }),
];

/** Many visits of one agency, of every precision of dates, for what only shows on longer lists. */
export const manyVisits: readonly FactsItem[] = Array.from({ length: 24 }, (_, index) => {
  const dates = [
    `2020-0${1 + (index % 9)}-1${index % 3}`,
    `2020-0${1 + (index % 9)}`,
    "2020",
    null,
    `--0${1 + (index % 9)}-11`,
  ];
  const date = dates[index % dates.length]!;
  return storyFacts({
    id: `report-${index}`,
    published: date,
    visits: [
      {
        start: date,
        end: date,
        visitors: { agencies: ["Ủy ban nhân dân tỉnh An Giang"] },
        hosts: { agencies: [`Sở Y tế tỉnh ${["Cà Mau", "Nghệ An", "Điện Biên", "Bắc Kạn"][index % 4]}`] },
      },
    ],
  });
});
