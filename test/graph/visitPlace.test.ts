import { visitPlace } from "../../src/graph/visitPlace";

test("sorts by date, those of unknown date first, then by id", () => {
  const ascending = [
    { id: "visit:2", earliest: null },
    { id: "visit:1", earliest: "1999-12-31" },
    { id: "visit:1", earliest: "2024-02-22" },
    { id: "visit:2", earliest: "2024-02-22" },
  ].map(visitPlace);
  expect([...ascending].sort()).toEqual(ascending);
});
