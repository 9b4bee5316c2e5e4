import { expectPeople } from "../harness";

describe("offices and their bodies", () => {
  test.each([
    [
      "of two offices in one company the second tells it",
      "Ông Lê Văn Mận, Chủ tịch HĐQT kiêm Tổng Giám đốc Công ty Hoa Sim, vắng mặt.",
      "Lê Văn Mận: Chủ tịch Hội đồng quản trị @ Công ty Hoa Sim; Tổng Giám đốc @ Công ty Hoa Sim",
    ],
    [
      "an abbreviation between the body and the name",
      "Giám đốc Cơ quan Khí tượng Na Uy (NMA) Adam Miller nói vậy.",
      "Adam Miller: Giám đốc @ Cơ quan Khí tượng Na Uy",
    ],
    [
      "the letters of a body before a foreign name",
      "Phát ngôn viên NMA Adam Miller nói vậy.",
      "Adam Miller: Phát ngôn viên @ NMA",
    ],
    [
      "a force that has a name of its own",
      "Tư lệnh Quân chủng Hải quân Lê Văn Mận vắng mặt.",
      "Lê Văn Mận: Tư lệnh @ Quân chủng Hải quân",
    ],
    [
      "an aide of a head of state",
      "Người phát ngôn của Tổng thống Nga, ông Adam Miller, nói vậy.",
      "Adam Miller: Người phát ngôn @ Nga",
    ],
    [
      "the head of state where his name follows",
      "Ông Adam Miller, người phát ngôn của Tổng thống Nga Vladimir Putin, nói vậy.",
      "Adam Miller: Người phát ngôn",
      "Vladimir Putin: Tổng thống @ Nga",
    ],
    ["nothing that someone chairs", "Cô Vũ Thị Mận, chủ nhiệm lớp, vắng mặt."],
  ])("%s", (_, text, ...people) => expectPeople(text, ...people));
});
