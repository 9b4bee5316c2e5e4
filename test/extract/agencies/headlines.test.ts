import { expectAgencies, expectPeople } from "../harness";

describe("headlines in capitals", () => {
  test.each([
    ["UBND HUYỆN PHONG HẢI HỌP BÁO", "Ủy ban nhân dân huyện Phong Hải"],
    ["UBND XÃ TÂN LẬP LÀM VIỆC VỚI DÂN", "Ủy ban nhân dân xã Tân Lập"],
    ["HUYỆN ỦY PHONG HẢI HỌP BÁO", "Huyện ủy Phong Hải"],
  ])("%s: a place of two syllables", (title, agency) => expectAgencies(`${title}\nTrời hôm nay nắng đẹp.`, agency));

  test("name the body that the text names", () =>
    expectAgencies(
      "UBND HUYỆN PHONG HẢI HỌP BÁO\nSáng nay, UBND huyện Phong Hải họp.",
      "Ủy ban nhân dân huyện Phong Hải",
    ));

  test("hold no people", () => expectPeople("BÍ THƯ HUYỆN ỦY PHONG HẢI THĂM XÃ TÂN LẬP\nTrời hôm nay nắng đẹp."));
});
