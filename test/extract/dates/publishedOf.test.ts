import { factsOf } from "../harness";

describe("the day of publication", () => {
  it.each([
    ["Tin tỉnh\n\n29/02/2024\n\nChiều qua trời mưa to ở nhiều nơi.", "2024-02-29"],
    ["Tin tỉnh\n\n31/02/2024\n\nChiều qua trời mưa to ở nhiều nơi.", null],
    ["Date: 2024-02-22\nChiều qua trời mưa to ở nhiều nơi.", "2024-02-22"],
    ["Date: 2024-13\nChiều qua trời mưa to ở nhiều nơi.", null],
  ])("is one that the calendar has: %j", (text, published) => expect(factsOf(text).published).toBe(published));
});
