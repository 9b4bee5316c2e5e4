import { pairKinds, pairPlace, type PairEnd } from "../../src/graph/pairPlace";

const agency: PairEnd = { id: "agency:00112233445566778899", label: "Agency" };
const other: PairEnd = { id: "agency:99887766554433221100", label: "Agency" };
const province: PairEnd = { id: "province:00112233445566778899", label: "Province" };
const place = (times: number, last: string | null) => pairPlace([agency, other], { times, last });

test("sorts by visits, then by the date of the last", () => {
  const descending = [
    place(100, "2001"),
    place(20, "2024-02-22"),
    place(3, "2024-02-22"),
    place(3, "2024-02"),
    place(3, "2024"),
    place(3, "2023-12-31"),
    place(3, null),
  ];
  expect([...descending].sort().reverse()).toEqual(descending);
});

test("tells the kinds, the direction, and one pair from another", () => {
  const between = pairPlace([agency, province], { times: 1, last: null });
  expect(between.startsWith(pairKinds("Agency", "Province"))).toBe(true);
  expect(place(1, null).startsWith(pairKinds("Agency", "Province"))).toBe(false);
  expect(pairPlace([other, agency], { times: 1, last: null })).not.toBe(place(1, null));
});
