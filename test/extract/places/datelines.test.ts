import { expectAgencies } from "../harness";

describe("the tag of a provincial paper at the head of a line", () => {
  test.each([
    ["in brackets with a dash", "(ĐBP) - Sở Y tế họp sáng nay.", "Sở Y tế tỉnh Điện Biên"],
    ["before a dash", "ĐBP - Sở Y tế họp sáng nay.", "Sở Y tế tỉnh Điện Biên"],
    ["before a long dash", "BRVT – Sở Y tế họp sáng nay.", "Sở Y tế tỉnh Bà Rịa - Vũng Tàu"],
    ["the letters by which it goes on line", "(NTO) Sở Y tế họp sáng nay.", "Sở Y tế tỉnh Ninh Thuận"],
    ["below the title", "Họp về phòng dịch\n(ĐBP) - Sở Y tế họp sáng nay.", "Sở Y tế tỉnh Điện Biên"],
  ])("%s", (_, text, agency) => expectAgencies(text, agency));

  test.each([
    ["(ĐN) -", "Đà Nẵng", "Sở Y tế thành phố Đà Nẵng"],
    ["(ĐN) -", "Đồng Nai", "Sở Y tế tỉnh Đồng Nai"],
    ["(BT) -", "Bình Thuận", "Sở Y tế tỉnh Bình Thuận"],
    ["(BT) -", "Bến Tre", "Sở Y tế tỉnh Bến Tre"],
    ["(BDO)", "Bình Dương", "Sở Y tế tỉnh Bình Dương"],
    ["(THTG)", "Tiền Giang", "Sở Y tế tỉnh Tiền Giang"],
    ["BHG -", "Hà Giang", "Sở Y tế tỉnh Hà Giang"],
  ])("%s means %s where the text names it", (tag, province, agency) =>
    expectAgencies(`${tag} Sở Y tế họp sáng nay. Khách từ Lào Cai, Lào Cai tới. Trời ${province} mưa.`, agency),
  );

  test.each(["(ĐN) - Sở Y tế họp.", "BDO - Sở Y tế họp.", "(BT) - Sở Y tế họp.", "(LĐO) Sở Y tế họp."])(
    "means none of several that the text does not name: %s",
    (text) => expectAgencies(text),
  );

  test.each([
    ["(NTO)", "Sở Y tế tỉnh Ninh Thuận"],
    ["(THTG)", "Sở Y tế tỉnh Tiền Giang"],
  ])("%s in brackets can be no other's", (tag, agency) => expectAgencies(`${tag} Sở Y tế họp sáng nay.`, agency));

  test.each([
    ["a line far down", `${"Trời mưa.\n".repeat(9)}(ĐBP) - Sở Y tế họp.`],
    ["the middle of a line", "Trời mưa (ĐBP) - Sở Y tế họp."],
    ["letters joined to others", "ĐBP-2 là tên máy. Sở Y tế họp."],
  ])("is none in %s", (_, text) => expectAgencies(text));
});
