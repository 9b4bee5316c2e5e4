import { expectAgencies, expectPeople } from "../harness";

describe("where a name ends", () => {
  test.each([
    [
      "behind the rest of a trade",
      "Công ty Cổ phần Đầu tư và Xây dựng điện Hoa Sim",
      "Công ty Cổ phần Đầu tư và Xây dựng điện Hoa Sim",
    ],
    [
      "behind a trade in small letters",
      "Công ty TNHH Khai thác chế biến khoáng sản Núi Sim",
      "Công ty Trách nhiệm hữu hạn Khai thác chế biến khoáng sản Núi Sim",
    ],
    ["behind two syllables like a person's", "Công ty Dược Hoa Vi Phú", "Công ty Dược Hoa Vi Phú"],
    ["behind a word that ends none otherwise", "Trung tâm An ninh hàng không", "Trung tâm An ninh hàng không"],
    [
      "behind the province of an association",
      "Hội Quy hoạch phát triển nông thôn Bến Tre",
      "Hội Quy hoạch phát triển nông thôn Bến Tre",
    ],
  ])("%s", (_, printed, name) => expectAgencies(`Hôm qua, ${printed} đã thông báo.`, name));

  test.each([
    ["a contractor", "Hôm qua, Ban Quản lý dự án Hoa Sim và tổng thầu đã họp.", "Ban Quản lý dự án Hoa Sim"],
    ["what another does", "Hôm qua, Công ty Hoa Sim mua khách sạn Hoa Mai.", "Công ty Hoa Sim"],
  ])("%s is no part of it", (_, text, name) => expectAgencies(text, name));

  test("no group is named after who heads it", () =>
    expectPeople(
      "Tập đoàn Hoa Sim khánh thành cầu. Chủ tịch Tập đoàn Lê Văn Mận nói vậy.",
      "Lê Văn Mận: Chủ tịch @ Tập đoàn Hoa Sim",
    ));
});

describe("what is no body", () => {
  test.each([
    ["who took a picture", "Người dân đi chợ - Ảnh: TRƯỜNG HOA"],
    ["what a company makes", "Chiếc Airbus A350 vừa hạ cánh."],
    ["what a company makes, by its number", "Chiếc Boeing 787 vừa hạ cánh."],
    ["a treaty", "Hai bên nhắc tới Công ước của Liên Hợp Quốc về luật biển."],
    ["a summit", "Bà Sim vắng mặt tại hội nghị thượng đỉnh G20."],
    ["a president in letters", "Cuộc bầu cử TT Mỹ diễn ra hôm qua."],
    ["an agency that reports", "Phóng viên TTXVN có mặt ở đó."],
    ["a street abroad", "Đoàn xe đi dọc đại lộ Trường Hoa sáng nay."],
  ])("%s", (_, text) => expectAgencies(text));
});
