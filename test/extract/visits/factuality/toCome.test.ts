import { factsOf } from "../../harness";

function statuses(text: string): string[] {
  return factsOf(text).visits.map(({ status }) => status);
}

const HEAD = "Tổng thống Pháp Jean Dubois";

describe("what is still to come", () => {
  it.each([
    [
      "a visit that what will be done is a part of",
      `${HEAD} và các doanh nhân sẽ dự một diễn đàn lớn về năng lượng sạch và môi trường biển nhân chuyến thăm Nhật Bản.`,
    ],
    ["a visit that will begin", `${HEAD} ngày 6/9 sẽ bắt đầu chuyến thăm Nhật Bản kéo dài hai ngày.`],
    [
      "a visit named first and told afterwards",
      `Ngày 5/9, Bộ Ngoại giao nói về chuyến thăm Nhật Bản của ${HEAD}. ${HEAD} sẽ thăm Nhật Bản ngày 6/9.`,
    ],
    ["a visit that will be the first", `Chuyến thăm Nhật Bản của ${HEAD} sẽ là chuyến thăm đầu tiên của ông.`],
    [
      "what someone is told to do",
      "Chủ tịch UBND tỉnh Hà Nam yêu cầu Giám đốc Sở Y tế Lê Văn Bách cử đoàn công tác sang Nhật Bản.",
    ],
  ])("%s", (_what, text) => expect(new Set(statuses(text))).toEqual(new Set(["planned"])));

  it.each([
    [
      "a visit during which something was promised",
      `"Chúng tôi sẽ mở lại trường", ${HEAD} hôm qua trả lời báo giới trong chuyến thăm Nhật Bản.`,
    ],
    ["a delegation that has been set up", "Bộ Y tế đã lập đoàn công tác đến kiểm tra Sở Y tế tỉnh Hà Nam."],
  ])("not %s", (_what, text) => expect(statuses(text)).toEqual(["done"]));

  it("is not one with what is told of an earlier time", () => {
    expect(statuses(`${HEAD} sẽ thăm Nhật Bản. Ông ${HEAD.slice(-11)} hồi tháng 11 năm ngoái thăm Nhật Bản.`)).toEqual([
      "planned",
      "done",
    ]);
  });
});
