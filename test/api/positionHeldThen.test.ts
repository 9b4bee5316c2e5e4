import { positionHeldThen } from "../../src/api/positionHeldThen";
import type { AgencyRow, PositionRow } from "../../src/api/rows";

const agency = (id: string): AgencyRow => ({ label: "Agency", id, name: id });
const position = (title: string, more: Partial<PositionRow> = {}): PositionRow => ({
  person: { label: "Person", id: "p", name: "p" },
  office: agency("a"),
  rank: null,
  title,
  former: false,
  from: null,
  to: null,
  confirmed: false,
  passage: { quote: null, article: "", start: null, end: null },
  ...more,
});
const on = (day: string | null) => ({ earliest: day, latest: day });
const held = (positions: PositionRow[], visit: ReturnType<typeof on>, side: string[] = []) =>
  positionHeldThen(positions, visit, new Set(side))?.title ?? null;

test("the one attested at the time, not the one of today", () => {
  const career = [
    position("Bí thư", { from: "2024", to: "2025-03" }),
    position("Chủ tịch", { from: "2020-05", to: "2021-02-03" }),
  ];
  expect(held(career, on("2020-12-01"))).toBe("Chủ tịch");
  expect(held(career, on("2024-06-01"))).toBe("Bí thư");
});

test("attested within a year of the visit is near enough, longer ago is not known", () => {
  const once = [position("Giám đốc", { from: "2022-01-01", to: "2022-01-01" })];
  expect(held(once, on("2022-12-31"))).toBe("Giám đốc");
  expect(held(once, on("2021-01-02"))).toBe("Giám đốc");
  expect(held(once, on("2023-06-01"))).toBeNull();
});

test("an office left before the visit was not held then", () => {
  const left = position("Giám đốc", { from: "2021", to: "2021", former: true });
  expect(held([left], on("2022-02-01"))).toBeNull();
  expect(held([left], on("2021-02-01"))).toBe("Giám đốc");
  expect(held([position("Bộ trưởng", { former: true })], on("2022-02-01"))).toBeNull();
});

test("of two held then, the one on the same side, then the higher one", () => {
  const two = [
    position("Tỉnh ủy viên", { office: agency("party"), rank: 5, from: "2022", to: "2022" }),
    position("Giám đốc", { office: agency("department"), rank: 9, from: "2022", to: "2022" }),
  ];
  expect(held(two, on("2022-05-05"), ["department"])).toBe("Giám đốc");
  expect(held(two, on("2022-05-05"))).toBe("Tỉnh ủy viên");
});

test("an undated visit or office falls back to the present office", () => {
  expect(held([position("Giám đốc", { from: "2022", to: "2022" })], on(null))).toBe("Giám đốc");
  expect(held([position("Giám đốc")], on("2022-05-05"))).toBe("Giám đốc");
});
