import { placeAround, type Point } from "../../src/explorer/placeAround";

/** As near as two of them come to each other. */
const nearest = (places: readonly Point[]) =>
  Math.min(...places.flatMap((a, i) => places.slice(i + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y))));

test.each([1, 2, 5, 9, 25, 60])("%d parties stand apart from each other and from the middle", (count) => {
  for (const [width, height] of [
    [690, 600],
    [320, 380],
  ] as const) {
    const places = placeAround(count, width, height);
    expect(places).toHaveLength(count);
    expect(nearest([...places, { x: 0, y: 0 }])).toBeGreaterThan(24);
  }
});

test("a few stay within the room for them, the first at the top", () => {
  const places = placeAround(8, 690, 400);
  expect(places[0]!.x).toBeCloseTo(0);
  expect(places[0]!.y).toBeLessThan(0);
  for (const { x, y } of places) {
    expect(Math.abs(x)).toBeLessThan(345);
    expect(Math.abs(y)).toBeLessThan(200);
  }
});

test("no one around is no place", () => expect(placeAround(0, 690, 400)).toEqual([]));
