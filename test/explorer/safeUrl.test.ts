import { safeUrl } from "../../src/explorer/safeUrl";

test.each(["https://bao.example/a", "http://bao.example", "HTTPS://BAO.EXAMPLE"])("%s may be linked to", (url) =>
  expect(safeUrl(url)).toBe(url),
);

test.each(["javascript:alert(1)", " https://x", "data:text/html,x", "//bao.example", "", null])("%j may not", (url) =>
  expect(safeUrl(url)).toBeNull(),
);
