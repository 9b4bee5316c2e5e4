import { expectAgencies, expectPeople, factsOf } from "../harness";

describe("bodies of other states", () => {
  test.each([
    ["Ủy ban Trung ương Đảng Lao động Triều Tiên", "Ủy ban Trung ương Đảng Lao động Triều Tiên"],
    ["Viện Hàn lâm khoa học Belarus", "Viện Hàn lâm Khoa học Belarus"],
    ["Bộ các Lực lượng vũ trang Cách mạng Cuba", "Bộ Các lực lượng vũ trang cách mạng Cuba"],
    ["Đảng Dân chủ Tự do", "Đảng Dân chủ Tự do"],
    ["Hội đồng Bảo an Liên Hiệp Quốc", "Hội đồng Bảo an Liên Hợp Quốc"],
  ])("keep their own names: %s", (printed, name) => expectAgencies(`Hôm qua ${printed} họp kín.`, name));

  test("an ambassador to a body leads a mission to it", () =>
    expectPeople(
      "Đại sứ Mỹ tại Liên Hợp Quốc John Miller vắng mặt.",
      "John Miller: Đại sứ @ Phái đoàn Mỹ tại Liên Hợp Quốc",
    ));

  test("a body acts for its country though its name does not have it", () =>
    expect(factsOf("Hôm qua, đoàn của Nhà Xanh đến thăm tỉnh Long An.").visits[0]?.visitors.countries).toEqual([
      "Hàn Quốc",
    ]));

  test.each([
    ["its owner", "Ông chủ Nhà Trắng nói ngắn gọn."],
    ["whoever came", "Phái đoàn Nga tới trễ."],
    ["a station that is cited", "Đài BBC đưa tin."],
  ])("none is %s", (_, text) => expectAgencies(text));

  test("news of what our officials do abroad is ours", () =>
    expectAgencies(
      "Bộ Ngoại giao cho biết Thủ tướng Nguyễn Văn Hải thăm Na Uy. Na Uy mời, phía Na Uy đón. Thủ tướng Nguyễn Văn Hải ở Na Uy ba ngày.",
      "Bộ Ngoại giao",
      "Chính phủ",
    ));

  test.each([
    ["a royal one", "Hải quân Hoàng gia Na Uy", "Hải quân Hoàng gia Na Uy"],
    ["one that goes by its house", "Ngũ Giác Đài", "Bộ Quốc phòng Mỹ"],
    ["one of one state alone", "Cục Điều tra Liên bang", "Cục Điều tra Liên bang Mỹ"],
  ])("%s", (_, printed, name) => expectAgencies(`Hôm qua ${printed} họp kín.`, name));

  test("of two that are joined the country stands behind the second", () => {
    expectAgencies(
      "Hôm qua Bộ Tư pháp và Bộ Ngoại giao Na Uy ra thông báo.",
      "Bộ Tư pháp Na Uy",
      "Bộ Ngoại giao Na Uy",
    );
    expectPeople(
      "Chủ tịch Hội đồng Nhà nước và Hội đồng Bộ trưởng Cuba Juan Pérez Soto vắng mặt.",
      "Juan Pérez Soto: Chủ tịch @ Hội đồng Nhà nước Cuba; Chủ tịch @ Hội đồng Bộ trưởng Cuba",
    );
  });

  test("one without its country is of that of the leader named before it", () =>
    expectAgencies("Nga phản đối. Hôm qua ông Donald Trump đọc thông điệp trước Hạ viện.", "Hạ viện Mỹ"));

  test.each([
    ["a convention", "Công ước Liên Hợp Quốc về trẻ em được nhắc lại."],
    ["a summit", "Bên lề Hội nghị cấp cao APEC có nhiều cuộc gặp."],
  ])("%s that is named after one is none", (_, text) => expectAgencies(text));

  test("a command of another state is its own", () =>
    expectPeople("Tư lệnh Hải quân Na Uy Adam Miller vắng mặt.", "Adam Miller: Tư lệnh @ Hải quân Na Uy"));

  test.each([
    ["Ủy ban Đối ngoại Hạ viện Na Uy", "Ủy ban Đối ngoại Hạ viện Na Uy"],
    ["Ủy ban Phân bổ Ngân sách của Thượng viện Mỹ", "Ủy ban Phân bổ Ngân sách Thượng viện Mỹ"],
    ["Cục Hàng không liên bang Đức", "Cục Hàng không liên bang Đức"],
    ["Cục Hàng không dân dụng Na Uy", "Cục Hàng không dân dụng Na Uy"],
    ["Cục Hải quan Na Uy", "Cục Hải quan Na Uy"],
    ["Cơ quan Khảo sát Địa chất Mỹ", "Cơ quan Khảo sát Địa chất Mỹ"],
    ["sở cảnh sát New York", "Sở Cảnh sát New York"],
    ["Hãng Metal Shark", "Hãng Metal Shark"],
    ["hãng hàng không American Airlines", "Hãng hàng không American Airlines"],
  ])("named in full: %s", (printed, name) => expectAgencies(`Hôm qua ${printed} họp kín.`, name));

  test.each([
    ["a medium or a body of the tables stands behind the word", "Hãng Reuters hỏi hãng Boeing.", "Boeing"],
    ["of officers in general", "Cơ quan Công an và Cơ quan Nhà nước vào cuộc."],
  ])("none of its own where %s", (_, text, ...names) => expectAgencies(text, ...names));

  test("a foreigner's name begins behind one that ends in 'Quốc gia'", () =>
    expectPeople(
      "Phát ngôn viên Cơ quan Giảm nhẹ Thiên tai Quốc gia Adam Suharto vắng mặt.",
      "Adam Suharto: Phát ngôn viên @ Cơ quan Giảm nhẹ Thiên tai Quốc gia",
    ));
});
