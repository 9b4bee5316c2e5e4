import { expectAgencies, expectPeople } from "../harness";

describe("bodies of a list", () => {
  test.each([
    ["các sở: Y tế; Xây dựng tỉnh Bến Tre", ["Sở Y tế tỉnh Bến Tre", "Sở Xây dựng tỉnh Bến Tre"]],
    [
      "các sở, ngành tham gia gồm: Y tế, Công an tỉnh và Xây dựng tỉnh Bến Tre",
      ["Sở Y tế tỉnh Bến Tre", "Công an tỉnh Bến Tre", "Sở Xây dựng tỉnh Bến Tre"],
    ],
    ["các bộ Y tế, Tư pháp và Nội vụ", ["Bộ Y tế", "Bộ Tư pháp", "Bộ Nội vụ"]],
    [
      "UBND các huyện: Ba Tri, Giồng Trôm và thành phố Bến Tre",
      ["Ủy ban nhân dân huyện Ba Tri", "Ủy ban nhân dân huyện Giồng Trôm", "Ủy ban nhân dân thành phố Bến Tre"],
    ],
    ["HĐND các tỉnh Bến Tre, Trà Vinh", ["Hội đồng nhân dân tỉnh Bến Tre", "Hội đồng nhân dân tỉnh Trà Vinh"]],
    [
      "Huyện ủy, HĐND, UBND huyện Ba Tri",
      ["Huyện ủy Ba Tri", "Hội đồng nhân dân huyện Ba Tri", "Ủy ban nhân dân huyện Ba Tri"],
    ],
    ["Sở Y tế, UBND huyện Châu Thành", ["Ủy ban nhân dân huyện Châu Thành"]],
  ])("%s", (printed, names) => expectAgencies(`Hôm qua, ${printed} đã họp.`, ...names));

  test("none in particular", () => expectAgencies("Hôm qua, UBND các huyện và các sở, ban, ngành đã họp."));
});

describe("missions", () => {
  test("an embassy is in a state, though its city is printed", () =>
    expectAgencies("Đoàn đến Đại sứ quán Lào tại Hà Nội.", "Đại sứ quán Lào tại Việt Nam"));
  test("a consulate is in the city that the article has for it", () =>
    expectAgencies(
      "Đoàn đến Tổng Lãnh sự quán Lào tại thành phố Đà Nẵng. Tổng Lãnh sự quán Lào và Lãnh sự quán Lào tại Đà Nẵng cảm ơn.",
      "Tổng Lãnh sự quán Lào tại Thành phố Đà Nẵng",
    ));
});

test("a title does not begin with the noun before it", () =>
  expectPeople("Toàn cảnh vụ Phó Tổng Giám đốc Lê Văn Ổi từ chức.", "Lê Văn Ổi: Phó Tổng Giám đốc"));

test("a body of a kind that provinces have may be the whole country's", () =>
  expectAgencies("Hôm qua, Ban Tiếp công dân Trung ương làm việc tại Bến Tre.", "Ban Tiếp công dân Trung ương"));
