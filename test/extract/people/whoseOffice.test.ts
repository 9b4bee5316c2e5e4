import { expectAgencies, expectPeople } from "../harness";

describe("whose office is whose", () => {
  test.each([
    ["ông Lê Văn Hải (52 tuổi), Giám đốc Sở Y tế tỉnh Long An, có mặt"],
    ["ông Lê Văn Hải (52 tuổi, Giám đốc Sở Y tế tỉnh Long An) có mặt"],
    ["ông Lê Văn Hải, 52 tuổi, Giám đốc Sở Y tế tỉnh Long An, có mặt"],
    ["ông Lê Văn Hải (SN 1968, Giám đốc Sở Y tế tỉnh Long An) có mặt"],
    ["ông Lê Văn Hải, sinh năm 1968, Giám đốc Sở Y tế tỉnh Long An, có mặt"],
    ["ông Lê Văn Hải Giám đốc Sở Y tế tỉnh Long An có mặt"],
    ["ông Lê Văn Hải khi ấy là Giám đốc Sở Y tế tỉnh Long An"],
  ])("the name's, past an age or right behind: %s", (printed) =>
    expectPeople(`Sáng nay, ${printed}.`, "Lê Văn Hải: Giám đốc @ Sở Y tế tỉnh Long An"),
  );

  test.each([
    ["dashes", " – ", "ông "],
    ["hyphens", " - ", "ông "],
    ["commas", ", ", ""],
  ])("each his own in a list with %s", (_, sign, address) =>
    expectPeople(
      `Dự lễ có ${address}Lê Văn Hải${sign}Cục trưởng Cục Hàng hải Việt Nam, ${address}Đỗ Minh Trí${sign}Giám đốc Sở Y tế tỉnh Long An.`,
      "Lê Văn Hải: Cục trưởng @ Cục Hàng hải Việt Nam",
      "Đỗ Minh Trí: Giám đốc @ Sở Y tế tỉnh Long An",
    ),
  );

  test("several of one person in a list stay together", () =>
    expectPeople(
      "Dự lễ có ông Lê Văn Hải - Tỉnh ủy viên, Giám đốc Sở Y tế tỉnh Long An, ông Đỗ Minh Trí - Giám đốc Sở Nội vụ tỉnh Long An.",
      "Lê Văn Hải: Tỉnh ủy viên @ Tỉnh ủy Long An; Giám đốc @ Sở Y tế tỉnh Long An",
      "Đỗ Minh Trí: Giám đốc @ Sở Nội vụ tỉnh Long An",
    ));

  test("a title before a comma introduces the name that has no office of its own", () =>
    expectPeople(
      "Theo Giám đốc Sở Y tế tỉnh Long An, ông Đỗ Minh Trí, việc đã xong.",
      "Đỗ Minh Trí: Giám đốc @ Sở Y tế tỉnh Long An",
    ));

  test.each([
    [
      "that its sentence has named",
      "Sở Nội vụ tỉnh Long An họp. Sở Y tế tỉnh Long An có khách, Giám đốc Sở Lê Văn Hải cho hay.",
      "Sở Y tế",
    ],
    [
      "that the sentence before began with",
      "Sở Y tế tỉnh Long An tới Sở Nội vụ tỉnh Long An. Giám đốc Sở Lê Văn Hải trả lời.",
      "Sở Y tế",
    ],
    [
      "named first after it",
      "Giám đốc Sở Lê Văn Hải trả lời. Sở Y tế tỉnh Long An tới Sở Nội vụ tỉnh Long An.",
      "Sở Y tế",
    ],
  ])("“Giám đốc Sở” is of the department %s", (_, text, body) =>
    expectPeople(text, `Lê Văn Hải: Giám đốc @ ${body} tỉnh Long An`),
  );

  test("behind a foreigner's office stands the employer, here and elsewhere", () => {
    const text = "Bà Emma Stone – Giám đốc điều hành Green Ocean Trust trao quà. Green Ocean Trust hoạt động từ lâu.";
    expectPeople(text, "Emma Stone: Giám đốc điều hành @ Green Ocean Trust");
    expectAgencies(text, "Green Ocean Trust");
  });

  test("behind a head of state's office stands the next name", () =>
    expectPeople(
      "Tổng thống Mỹ John Miller gặp Tổng thống Pháp Jean Dubois.",
      "John Miller: Tổng thống @ Mỹ",
      "Jean Dubois: Tổng thống @ Pháp",
    ));
});

describe("posts of the party in short", () => {
  test.each([
    ["UVTW Đảng, Bí thư Tỉnh ủy Long An", "Ủy viên @ Ban Chấp hành Trung ương Đảng; Bí thư @ Tỉnh ủy Long An"],
    ["UVTƯ Đảng, Bộ trưởng Bộ Y tế", "Ủy viên @ Ban Chấp hành Trung ương Đảng; Bộ trưởng @ Bộ Y tế"],
    [
      "UVBTV Tỉnh ủy, P.CT UBND tỉnh Long An",
      "Ủy viên Ban Thường vụ @ Tỉnh ủy Long An; Phó Chủ tịch @ Ủy ban nhân dân tỉnh Long An",
    ],
    [
      "UVTVTU, P. Chủ tịch UBND tỉnh Long An",
      "Ủy viên Ban Thường vụ @ Tỉnh ủy Long An; Phó Chủ tịch @ Ủy ban nhân dân tỉnh Long An",
    ],
    ["TUV, P.GĐ Sở Y tế tỉnh Long An", "Tỉnh ủy viên @ Tỉnh ủy Long An; Phó Giám đốc @ Sở Y tế tỉnh Long An"],
    ["P.BT Huyện ủy Ba Tri", "Phó Bí thư @ Huyện ủy Ba Tri"],
  ])("%s", (printed, held) => expectPeople(`Sáng nay, ${printed} Lê Văn Hải phát biểu.`, `Lê Văn Hải: ${held}`));
});

describe("offices in party committees", () => {
  test.each([
    ["Phó Bí thư, Chủ tịch UBND tỉnh Bến Tre", "Phó Bí thư @ Tỉnh ủy Bến Tre; Chủ tịch @ Ủy ban nhân dân tỉnh Bến Tre"],
    [
      "Ủy viên BTV, Trưởng Ban Tổ chức Tỉnh ủy Bến Tre",
      "Ủy viên Ban Thường vụ @ Tỉnh ủy Bến Tre; Trưởng ban @ Ban Tổ chức Tỉnh ủy Bến Tre",
    ],
    [
      "Thường vụ Tỉnh ủy Bến Tre, Giám đốc Sở Y tế",
      "Ủy viên Ban Thường vụ @ Tỉnh ủy Bến Tre; Giám đốc @ Sở Y tế tỉnh Bến Tre",
    ],
  ])("%s", (printed, held) => expectPeople(`Ông Lê Văn Ổi, ${printed}, dự họp.`, `Lê Văn Ổi: ${held}`));
});

test("a person with a rare family name behind a committee is no place", () =>
  expectPeople("TP HCM mưa. Phó Bí thư Thành ủy Tất Văn Ổi dự họp.", "Tất Văn Ổi: Phó Bí thư @ Thành ủy Hồ Chí Minh"));

test("who governs a place abroad that is printed before", () => {
  const text = "Đoàn thành phố Asan (Hàn Quốc) do ông Kim Do Young, Thị trưởng thành phố, dẫn đầu đã tới tỉnh Long An.";
  expectPeople(text, "Kim Do Young: Thị trưởng @ thành phố Asan");
  expectAgencies(text);
});

test("a foreigner's bare offices are in the province abroad that was named", () =>
  expectPeople(
    "Tỉnh Long An mưa. Đoàn HĐND tỉnh Champasak (Lào) do ông Khamla Sihavong, Thường vụ Tỉnh ủy, Phó Chủ tịch HĐND tỉnh, dẫn đầu đã tới.",
    "Khamla Sihavong: Ủy viên Ban Thường vụ @ Tỉnh ủy Champasak; Phó Chủ tịch @ Hội đồng nhân dân tỉnh Champasak",
  ));

test("a place of two syllables before a name of three", () =>
  expectPeople(
    "Sáng nay, Chủ tịch huyện Hoàng Long Võ Văn Ổi dự họp tại tỉnh Ninh Bình.",
    "Võ Văn Ổi: Chủ tịch @ Ủy ban nhân dân huyện Hoàng Long",
  ));

describe("offices told by what stands around them", () => {
  test.each([
    [
      "of a chief of office, the department's",
      "Chánh Văn phòng Sở Y tế tỉnh Bến Tre Lê Văn Ổi dự họp.",
      "Chánh Văn phòng @ Sở Y tế tỉnh Bến Tre",
    ],
    [
      "of the province's association, the one named before",
      "Hội Cựu TNXP tỉnh Bến Tre họp. Dự có ông Lê Văn Ổi, Phó Chủ tịch Tỉnh hội.",
      "Phó Chủ tịch @ Hội Cựu Thanh niên xung phong tỉnh Bến Tre",
    ],
    [
      "of a party group, that of the body which someone leads",
      "Ông Lê Văn Ổi, Bí thư Đảng đoàn, Chủ tịch Hội Luật gia Việt Nam, dự họp.",
      "Bí thư @ Đảng đoàn Hội Luật gia Việt Nam; Chủ tịch @ Hội Luật gia Việt Nam",
    ],
    [
      "of an institute in small letters, whose word is printed again",
      "Ông Lê Văn Ổi, Viện trưởng Viện nghiên cứu quản lý kinh tế, dự họp.",
      "Viện trưởng @ Viện nghiên cứu quản lý kinh tế",
    ],
    [
      "of the time that is told of",
      "Khi đó mọi việc khác. Bí thư Tỉnh ủy Bến Tre khi đó Lê Văn Ổi dự họp.",
      "Bí thư @ Tỉnh ủy Bến Tre",
    ],
    [
      "behind a body and a comma, its head's",
      "Sở Y tế tỉnh Bến Tre họp. Thay mặt lãnh đạo Bưu điện tỉnh Bến Tre, Giám đốc Lê Văn Ổi nói.",
      "Giám đốc @ Bưu điện tỉnh Bến Tre",
    ],
    [
      "of a hospital whose director speaks",
      "Bệnh viện Hoa Sim đón khách. Ông Lê Văn Ổi, Giám đốc Bệnh viện giới thiệu các khoa.",
      "Giám đốc @ Bệnh viện Hoa Sim",
    ],
    [
      "behind a comma, the word that the title has swallowed",
      "Ông Lê Văn Ổi, Trưởng Ban, Ban Dân tộc tỉnh Bến Tre, dự họp.",
      "Trưởng ban @ Ban Dân tộc tỉnh Bến Tre",
    ],
    [
      "of a body's people, their leader's",
      "Đoàn của Sở Y tế tỉnh Bến Tre do ông Lê Văn Ổi, Giám đốc, dẫn đầu đã tới.",
      "Giám đốc @ Sở Y tế tỉnh Bến Tre",
    ],
    [
      "the rank of a minister is in no ministry",
      "Bộ Y tế họp. Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ Lê Văn Ổi dự.",
      "Bộ trưởng; Chủ nhiệm @ Văn phòng Chính phủ",
    ],
    [
      "a head of a university",
      "Đại học Hoa Phượng họp. Ông Lê Văn Ổi, Phó Hiệu trưởng, dự.",
      "Phó Hiệu trưởng @ Đại học Hoa Phượng",
    ],
    [
      "a park has a director",
      "Ông Lê Văn Ổi, Giám đốc Vườn quốc gia Núi Mây, dự họp.",
      "Giám đốc @ Vườn quốc gia Núi Mây",
    ],
  ])("%s", (_, text, held) => expectPeople(text, `Lê Văn Ổi: ${held}`));

  test("a park is a place otherwise", () => expectAgencies("Khách đến Vườn quốc gia Núi Mây."));
  test("the people of a body are nobody", () =>
    expectPeople("Giám đốc Sở Y tế tỉnh Bến Tre tiếp Đoàn Viện Công nghệ Núi Mây."));

  test("in a foreign state that of whoever it stands before elsewhere", () =>
    expectPeople(
      "Thủ tướng Pháp Jean Dubois đến Hà Nội. Ông gặp Bộ trưởng Bộ Y tế Lê Văn Hải, Thủ tướng Pháp nói ông rất vui.",
      "Jean Dubois: Thủ tướng @ Pháp",
      "Lê Văn Hải: Bộ trưởng @ Bộ Y tế",
    ));

  test("of a head of state who goes abroad not the country he goes to", () =>
    expectPeople(
      "Tổng thống Jean Dubois sắp thăm Trung Quốc. Trung Quốc là bạn hàng lớn của Pháp, báo Trung Quốc viết.",
      "Jean Dubois: Tổng thống @ Pháp",
    ));
});

test("who is named behind “và” by the office alone is someone else", () =>
  expectPeople(
    "Chủ nhiệm Văn phòng Chính phủ Lê Văn Trấn và Bộ trưởng Y tế có mặt.",
    "Lê Văn Trấn: Chủ nhiệm @ Văn phòng Chính phủ",
  ));

test("an office of another state before a Vietnamese name is not his", () =>
  expectPeople(
    "Ông Lê Văn Hải, Giám đốc Sở Y tế tỉnh Bến Tre, có mặt. Nói về Tổng thống Na Uy, ông Hải tỏ ra vui.",
    "Lê Văn Hải: Giám đốc @ Sở Y tế tỉnh Bến Tre",
  ));

describe("one foreign word behind an office", () => {
  test("in a company is the company", () =>
    expectPeople("Tổng giám đốc Almex là ông Adam Miller.", "Adam Miller: Tổng Giám đốc @ Almex"));

  test("is the one whom the article has in full", () =>
    expectPeople(
      "Ông Adam Miller, Giám đốc Đại học Oslo, từ chối. Theo Giám đốc Miller, giá sẽ giảm.",
      "Adam Miller: Giám đốc @ Đại học Oslo",
    ));

  test("that governs a place is the place", () => expectPeople("Hôm qua, cựu Thị trưởng Seaton trả lời."));
});

test("who an office is, is told with 'là' too", () =>
  expectPeople(
    "Hai Phó Giám đốc Sở Y tế tỉnh Bến Tre là bà Vũ Thị Mận có mặt.",
    "Vũ Thị Mận: Phó Giám đốc @ Sở Y tế tỉnh Bến Tre",
  ));

test("a single syllable behind an office is nobody", () =>
  expectPeople("Sáng nay, Phó Giám đốc Khối dịch vụ và người phát ngôn Hạm đội vắng mặt."));

test("behind an office a body may be printed in small letters", () => {
  expectPeople("Bà Vũ Thị Mận, Phó Chủ tịch hội Tim mạch, vắng mặt.", "Vũ Thị Mận: Phó Chủ tịch @ Hội Tim mạch");
  expectPeople("Ông Adam Miller, chuyên gia của viện Khảo cổ, vắng mặt.", "Adam Miller: Chuyên gia @ Viện Khảo cổ");
});

describe("an office told of several", () => {
  test.each([
    ["as they stand", "Các Phó Thủ tướng Lê Văn An, Trần Văn Bình và Phạm Thị Châu đã dự."],
    ["behind a form of address", "Các đồng chí Phó Thủ tướng Lê Văn An, Trần Văn Bình và Phạm Thị Châu đã dự."],
  ])("is that of each name of the list, %s", (_, text) =>
    expectPeople(
      text,
      "Lê Văn An: Phó Thủ tướng @ Chính phủ",
      "Trần Văn Bình: Phó Thủ tướng @ Chính phủ",
      "Phạm Thị Châu: Phó Thủ tướng @ Chính phủ",
    ),
  );

  test("is not that of one who has his own", () =>
    expectPeople(
      "Các Phó Thủ tướng Lê Văn An, Trần Văn Bình, Giám đốc Bệnh viện Hoa Mai, đã dự.",
      "Lê Văn An: Phó Thủ tướng @ Chính phủ",
      "Trần Văn Bình: Giám đốc @ Bệnh viện Hoa Mai",
    ));
});

describe("a bare office of a district", () => {
  test("is that in which the article has named its holder, whichever district was named last", () =>
    expectPeople(
      "Ông Nguyễn Văn Lâm, Chủ tịch UBND huyện Tân An, đến huyện Hòa Tân. Tại huyện Hòa Tân, Chủ tịch UBND huyện Nguyễn Văn Lâm phát biểu.",
      "Nguyễn Văn Lâm: Chủ tịch @ Ủy ban nhân dân huyện Tân An",
    ));
});

test("a foreigner's office is that of the region abroad which the sentence has named", () =>
  expectPeople(
    "Chiều qua, ông Lê Văn Sơn, Chủ tịch HĐND tỉnh Hà Nam, tiếp đoàn HĐND tỉnh Champasak (Lào) do ông Keola Sihavong, Phó Chủ tịch HĐND tỉnh, làm trưởng đoàn.",
    "Lê Văn Sơn: Chủ tịch @ Hội đồng nhân dân tỉnh Hà Nam",
    "Keola Sihavong: Phó Chủ tịch @ Hội đồng nhân dân tỉnh Champasak",
  ));

test("who governs a region abroad leads the party there", () =>
  expectPeople(
    "Đoàn tỉnh Hà Nam gặp ông Keola Sihavong, Bí thư Tỉnh ủy, Tỉnh trưởng tỉnh Champasak.",
    "Keola Sihavong: Bí thư @ Tỉnh ủy Champasak; Tỉnh trưởng @ tỉnh Champasak",
  ));

test.each([
  ["Trưởng ban Tổ chức Trung ương", "Trưởng ban @ Ban Tổ chức Trung ương"],
  ["Phó Viện trưởng Viện VKSND tỉnh Hà Nam", "Phó Viện trưởng @ Viện kiểm sát nhân dân tỉnh Hà Nam"],
  ["Chánh văn phòng Tổng công ty Đường sắt Việt Nam", "Chánh Văn phòng @ Tổng công ty Đường sắt Việt Nam"],
])("the body of an office as its title has it: %s", (office, held) =>
  expectPeople(`Sáng nay, ${office} Lê Văn Sơn dự lễ.`, `Lê Văn Sơn: ${held}`),
);
