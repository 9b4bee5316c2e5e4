import { loadKnowledge } from "../../import/knowledge";
import { createSearchForms } from "../../import/resolve/searchForms";
import { fold } from "../../src/shared/vietnamese";

const searchForms = createSearchForms(loadKnowledge());

test.each([
  ["so tttt bac ninh", "Sở Thông tin và Truyền thông tỉnh Bắc Ninh"],
  ["Sở TT&TT tỉnh Bắc Ninh", "Sở Thông tin và Truyền thông tỉnh Bắc Ninh"],
  ["ubnd tphcm", "Ủy ban nhân dân thành phố Hồ Chí Minh"],
  ["hdnd nghe an", "Hội đồng nhân dân tỉnh Nghệ An"],
  ["Bộ NN&PTNT", "Bộ Nông nghiệp và Phát triển nông thôn"],
])("each word of %s is among the search forms of %s", (query, name) => {
  const words = searchForms(name).split(" ");
  for (const word of fold(query).split(" ")) expect(words).toContain(word);
});

test("forms are the same however the name is typed", () => {
  expect(searchForms("Tỉnh uỷ Khánh Hoà")).toBe(searchForms("TỈNH ỦY Khánh Hòa"));
});
