import { portalProvince, provincesByLetters } from "../../../import/extract/places/portalProvince";
import { createExtractor } from "../../../import/extract";
import { loadKnowledge } from "../../../import/knowledge";

const knowledge = loadKnowledge();
const article = { id: "text", title: null, text: "Sở Y tế họp.", url: null, source: null, published: null };
const provinceOf = (rest: Partial<typeof article> | { url: string } | { source: string }) =>
  portalProvince({ ...article, ...rest }, provincesByLetters(knowledge.provinces))?.name ?? null;

describe("the province of an address", () => {
  test.each([
    ["https://soyte.hatinh.gov.vn/tin/1", "Hà Tĩnh"],
    ["http://baobinhduong.vn", "Bình Dương"],
    ["https://ba-ria-vung-tau.example:8080/x", "Bà Rịa - Vũng Tàu"],
    ["DAKLAK.gov.vn/tin", "Đắk Lắk"],
    ["https://tin.example/hatinh", null],
    ["https://baomoi.example/1", null],
    ["Hà Tĩnh", null],
  ])("%s is that of %s", (address, province) => {
    expect(provinceOf({ url: address })).toBe(province);
    expect(provinceOf({ source: address })).toBe(province);
  });

  test("an official address within the text counts, another does not", () => {
    expect(provinceOf({ text: "Xem thêm tại https://hatinh.gov.vn/tin nhé." })).toBe("Hà Tĩnh");
    expect(provinceOf({ text: "Xem thêm tại https://hatinh.example/tin nhé." })).toBeNull();
  });

  const extract = createExtractor(knowledge);
  const agenciesOf = (text: string) => extract({ ...article, text, url: "https://baobinhduong.vn/1" }).agencies;

  test.each([
    ["names no province", "Sở Y tế họp.", "Sở Y tế tỉnh Bình Dương"],
    ["names it among others", "Sở Y tế họp. Khách từ Long An, Long An tới Bình Dương.", "Sở Y tế tỉnh Bình Dương"],
    ["names others alone", "Sở Y tế họp. Khách từ Long An tới.", "Sở Y tế tỉnh Long An"],
  ])("tells whose a bare body is where the text %s", (_, text, agency) => expect(agenciesOf(text)).toEqual([agency]));
});

describe("the district whose portal printed the article", () => {
  const extract = createExtractor(knowledge);
  const agenciesOf = (url: string) =>
    extract({ ...article, url, text: "UBND huyện họp sáng nay. Sở Y tế cử người dự." }).agencies;

  test.each(["https://giabinh.bacninh.gov.vn/tin", "http://gia-binh.gov.vn"])("%s names what is bare", (url) =>
    expect(agenciesOf(url)).toEqual(["Ủy ban nhân dân huyện Gia Bình", "Sở Y tế tỉnh Bắc Ninh"]),
  );

  test.each(["https://giabinh.example/tin", "https://tin.gov.vn/giabinh"])("%s is none", (url) =>
    expect(agenciesOf(url)).toEqual([]),
  );
});

describe("a short name in an address", () => {
  test.each([
    ["https://ttthongtin.hcm.edu.vn/tin", "Hồ Chí Minh"],
    ["https://stttt.hue.gov.vn", "Huế"],
    ["https://baodanang.vn", "Đà Nẵng"],
    ["https://thue.gov.vn", null],
  ])("counts as a whole part alone: %s", (url, province) => expect(provinceOf({ url })).toBe(province));
});
