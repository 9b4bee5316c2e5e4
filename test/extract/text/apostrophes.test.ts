import { expectPeople, factsOf } from "../harness";

describe("apostrophes within names", () => {
  test("are letters of the name, straight or curly", () =>
    expectPeople(
      "Ông Y Thanh Niê K'đăm, Bí thư Tỉnh ủy Đắk Lắk, gặp bà H’Loan Niê, Phó Bí thư Tỉnh ủy Đắk Lắk.",
      "Y Thanh Niê K'đăm: Bí thư @ Tỉnh ủy Đắk Lắk",
      "H’Loan Niê: Phó Bí thư @ Tỉnh ủy Đắk Lắk",
    ));

  test("make a full name of one word", () =>
    expectPeople(
      "Ông K'Brếp, Chủ tịch UBND xã Tân Lập, có mặt. Sau đó ông K'Brếp ra về.",
      "K'Brếp: Chủ tịch @ Ủy ban nhân dân xã Tân Lập",
    ));

  test("do not tell two spellings of one name apart", () =>
    expectPeople(
      "Ông K'Brếp, Chủ tịch UBND xã Tân Lập, có mặt. Sau đó ông K’Brếp ra về.",
      "K'Brếp: Chủ tịch @ Ủy ban nhân dân xã Tân Lập",
    ));

  test("belong to places too", () =>
    expect(factsOf("UBND huyện M'Drăk họp.").agencies).toEqual(["Ủy ban nhân dân huyện M'Drăk"]));

  test.each(["H ’ Nhi Êban", "H ' Nhi Êban", "H' Nhi Êban"])("may stand apart: %s", (printed) =>
    expectPeople(
      `Bà ${printed}, Chủ tịch UBND huyện M ' Drăk, có mặt.`,
      `${printed.replaceAll(" ", "").replace("Ê", " Ê")}: Chủ tịch @ Ủy ban nhân dân huyện M'Drăk`,
    ),
  );

  test.each(["composed", "decomposed"])("stand in the spans of %s text", (form) => {
    const text = "Sáng nay, ông K’Brếp, Chủ tịch UBND xã Tân Lập, có mặt.".normalize(
      form === "composed" ? "NFC" : "NFD",
    );
    const [mention] = factsOf(text).mentions.filter(({ kind }) => kind === "person");
    expect(mention!.surface.normalize("NFC")).toBe("ông K’Brếp");
    expect(text.slice(...mention!.span)).toBe(mention!.surface);
  });

  test("do not join a quotation with what it quotes", () =>
    expectPeople(
      "Tấm biển 'Lê Văn Hải' treo ở cửa nhà ông Đỗ Minh Trí, Giám đốc Sở Y tế tỉnh Long An.",
      "Đỗ Minh Trí: Giám đốc @ Sở Y tế tỉnh Long An",
    ));
});
