import { expectPeople } from "../harness";

describe("experts hold an office where a body is told with it", () => {
  test.each([
    [
      "behind the field",
      "Ông Adam Miller, giảng viên luật biển tại Đại học Oslo, tán thành.",
      "Giảng viên @ Đại học Oslo",
    ],
    [
      "right behind it",
      "Ông Adam Miller, nhà nghiên cứu Viện Pasteur Paris, tán thành.",
      "Nhà nghiên cứu @ Viện Pasteur Paris",
    ],
    ["behind the name", "Chuyên gia khí hậu Adam Miller thuộc Đại học Oslo tán thành.", "Chuyên gia @ Đại học Oslo"],
    ["behind name and comma", "Theo Giáo sư Adam Miller, Đại học Oslo, giá sẽ giảm.", "Giáo sư @ Đại học Oslo"],
    [
      "behind a region",
      "Ông Adam Miller, chuyên gia về Ấn Độ Dương - Thái Bình Dương của Đại học Oslo, tán thành.",
      "Chuyên gia @ Đại học Oslo",
    ],
    [
      "a director's too",
      "Ông Adam Miller, giám đốc phụ trách châu Phi của Đại học Oslo, tán thành.",
      "Giám đốc @ Đại học Oslo",
    ],
  ])("%s", (_, text, held) => expectPeople(text, `Adam Miller: ${held}`));

  test("a Vietnamese's body stands in brackets", () =>
    expectPeople(
      "Luật sư Lê Văn Hải (Đoàn Luật sư Hà Nội) tán thành.",
      "Lê Văn Hải: Luật sư @ Đoàn Luật sư thành phố Hà Nội",
    ));

  test.each([
    ["no body is told", "Chuyên gia khí hậu Adam Miller tán thành."],
    ["a list goes on", "Có mặt GS Lê Văn Hải, Sở Y tế tỉnh Long An và nhiều người."],
    ["a president is paraphrased", "Trong buổi phát sóng của Smith Network, người đứng đầu Nhà Trắng trả lời."],
  ])("none where %s", (_, text) => expectPeople(text));
});

describe("a foreign name that nothing introduces has its office behind it", () => {
  test.each([
    ["behind a quotation", '"Giá sẽ giảm", Adam Miller, giám đốc Đại học Oslo, nói.', "Giám đốc @ Đại học Oslo"],
    [
      "in brackets",
      "Theo Adam Miller (người phát ngôn Bộ Ngoại giao Na Uy), giá sẽ giảm.",
      "Người phát ngôn @ Bộ Ngoại giao Na Uy",
    ],
    ["without a body", "Đến nơi có Adam Miller, cố vấn của nhóm.", "Cố vấn"],
  ])("%s", (_, text, held) => expectPeople(text, `Adam Miller: ${held}`));

  test.each([
    [
      "the office is the next one's",
      "Khi qua Santa Marta, Bộ trưởng Quốc phòng Pháp Anne Dubois trả lời.",
      "Anne Dubois: Bộ trưởng @ Bộ Quốc phòng Pháp",
    ],
    ["it is where something happens", "Phát biểu ở Santa Marta, Giám đốc Đại học Oslo phản đối."],
    ["a head of state is told of", "Từ chuyến đi Santa Marta, Tổng thống trở về."],
  ])("but not where %s", (_, text, ...people) => expectPeople(text, ...people));
});

test.each([
  ["Ông Adam Miller, quan chức cao cấp của Bộ Y tế Na Uy, tán thành.", "Quan chức cao cấp @ Bộ Y tế Na Uy"],
  ["Ông Adam Miller, chỉ huy Bộ Tư lệnh Châu Phi, tán thành.", "Chỉ huy @ Bộ Tư lệnh Châu Phi"],
  ["Trợ lý Ngoại trưởng Na Uy Adam Miller tán thành.", "Trợ lý Ngoại trưởng @ Na Uy"],
  ["Tổng chưởng lý Na Uy Adam Miller tán thành.", "Tổng chưởng lý @ Na Uy"],
  [
    "Theo tướng Adam Miller, người phát ngôn Bộ Quốc phòng Na Uy, giá sẽ giảm.",
    "Người phát ngôn @ Bộ Quốc phòng Na Uy",
  ],
])("offices of other states and of their bodies: %s", (text, held) => expectPeople(text, `Adam Miller: ${held}`));
