import { expectAgencies, expectPeople } from "../harness";

describe("the article's own initials", () => {
  test("in brackets, also behind the name in English", () => {
    expectPeople(
      "Trường Đại học Hoa Phượng (ĐHHP) họp. Ông Cao Văn Ổi, Hiệu trưởng ĐHHP, phát biểu.",
      "Cao Văn Ổi: Hiệu trưởng @ Trường Đại học Hoa Phượng",
    );
    expectAgencies(
      "Viện Nghiên cứu Biển Hoa Mai (Institute of Sea - ISHM) họp. Đoàn của ISHM đã về.",
      "Viện Nghiên cứu Biển Hoa Mai",
    );
  });

  test("with the first word of the name, and in the name of a part", () =>
    expectAgencies(
      "Trường Đại học Hoa Phượng (HPU) họp. Trường HPU mở thêm Khoa Luật HPU.",
      "Trường Đại học Hoa Phượng",
      "Khoa Luật Trường Đại học Hoa Phượng",
    ));

  test("spelt out by another name of the article", () =>
    expectAgencies(
      "Quỹ Chăm lo Trẻ em Ba Đình trao quà. Quỹ CLTE Ba Đình cảm ơn Công ty CLTE Hà Nội.",
      "Quỹ Chăm lo Trẻ em Ba Đình",
      "Công ty Chăm lo Trẻ em Hà Nội",
    ));

  test("or its trade name", () =>
    expectPeople(
      "Công ty Xi măng Hoa Phượng (Hoaphucem) họp. Ông Lê Văn Ổi phát biểu, Tổng Giám đốc Hoaphucem Cao Văn Tý cảm ơn.",
      "Cao Văn Tý: Tổng Giám đốc @ Công ty Xi măng Hoa Phượng",
    ));

  test("between a title and a name they are the employer", () => {
    expectPeople("Sáng nay, Giám đốc QXZK Lê Văn Ổi dự lễ.", "Lê Văn Ổi: Giám đốc @ QXZK");
    expectPeople("Sáng nay, Phó Chủ tịch nước CHXHCNVN Vũ Thị Mận dự lễ.", "Vũ Thị Mận: Phó Chủ tịch nước");
  });
});
