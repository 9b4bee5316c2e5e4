import { expectAgencies, factsOf } from "../harness";

describe("bodies that no table lists", () => {
  test.each([
    ["Công ty TNHH Hoa Mai", "Công ty Trách nhiệm hữu hạn Hoa Mai"],
    ["Công ty CP sữa Bò Vàng", "Công ty Cổ phần sữa Bò Vàng"],
    ["công ty TNHH vận tải Hoa Mai", "Công ty Trách nhiệm hữu hạn vận tải Hoa Mai"],
    ["Nhà máy gạch Hoa Sim", "Nhà máy gạch Hoa Sim"],
    ["Công ty TNHH TM Lê Thành", "Công ty Trách nhiệm hữu hạn Thương mại Lê Thành"],
    ["Trường THCS Lê Lợi", "Trường Trung học cơ sở Lê Lợi"],
    ["Trường Tiểu học số 2 Phước Long", "Trường Tiểu học số 2 Phước Long"],
    ["Trường THPT xã Tân Lập", "Trường Trung học phổ thông xã Tân Lập"],
    ["Bệnh viện Dã chiến cấp 2 số 3", "Bệnh viện Dã chiến cấp 2 số 3"],
    ["Trung tâm Nghiên cứu Biển", "Trung tâm Nghiên cứu Biển"],
    ["Ngân hàng TMCP Phương Bắc", "Ngân hàng Thương mại Cổ phần Phương Bắc"],
    ["Hiệp hội Gốm sứ Việt Nam", "Hiệp hội Gốm sứ Việt Nam"],
    ["Liên đoàn các nhà làm gốm Mỹ", "Liên đoàn các nhà làm gốm Mỹ"],
    ["Hội hữu nghị Việt Nam - Na Uy", "Hội hữu nghị Việt Nam - Na Uy"],
    ["Hiệp hội Nghề thêu ren tay Việt Nam", "Hiệp hội Nghề thêu ren tay Việt Nam"],
    ["Trung tâm phối hợp tìm kiếm cứu nạn Việt Nam", "Trung tâm phối hợp tìm kiếm cứu nạn Việt Nam"],
    ["Lữ đoàn 147", "Lữ đoàn 147"],
    ["Quân khu 4", "Quân khu 4"],
    ["Ban Quản lý dự án thủy điện sông Mây 2", "Ban Quản lý dự án thủy điện sông Mây 2"],
    ["Tập đoàn Blue Ocean Holdings", "Tập đoàn Blue Ocean Holdings"],
  ])("%s", (printed, name) => expectAgencies(`Hôm qua, ${printed} đã thông báo.`, name));

  test.each([
    ["behind a word", "Trung tâm Thống kê năng lượng"],
    ["behind a dash", "Viện Thương mại - ngoại ngữ Hoa Sen"],
    ["behind 'và'", "Hội Nghiên cứu kiến trúc và đô thị Phương Bắc"],
    ["up to a part of the country", "Công ty Vận tải đường thủy miền Trung"],
  ])("the name goes on with its field in small letters %s", (_, name) =>
    expectAgencies(`Hôm qua, ${name} mở lớp.`, name),
  );

  test.each([
    ["Công ty cổ phần sữa Bò Vàng phối hợp quản lý trại.", "Công ty Cổ phần sữa Bò Vàng"],
    ["Công ty Hoa Mai dịch vụ tốt.", "Công ty Hoa Mai"],
  ])("behind its proper name nothing in small letters goes on with it: %s", (text, name) => expectAgencies(text, name));

  test.each([
    ["its initials", "Trung tâm Bảo vệ loài khỉ quý (ABC)", "Trung tâm Bảo vệ loài khỉ quý"],
    ["its country and its initials", "Hiệp hội Bảo vệ loài khỉ Nhật Bản (ABC)", "Hiệp hội Bảo vệ loài khỉ Nhật Bản"],
    ["its whole", "Vụ Quản lý nghề thêu (Bộ Công Thương)", "Vụ Quản lý nghề thêu", "Bộ Công Thương"],
  ])("the name goes on in small letters up to %s in brackets", (_, printed, ...names) =>
    expectAgencies(`Hôm qua, ${printed} đã thông báo.`, ...names),
  );

  test.each([
    [
      "the zone where it is",
      "Hôm qua, Công ty TNHH Hoa Mai - KCN Sóng Thần mở cửa.",
      "Công ty Trách nhiệm hữu hạn Hoa Mai",
    ],
    ["a country joined to it", "Quan hệ giữa Trường Đại học Sông Mây và Lào rất tốt.", "Trường Đại học Sông Mây"],
  ])("a name ends before %s", (_, text, name) => expectAgencies(text, name));

  test("a command's name ends at its country, before who leads it", () =>
    expectAgencies("Hôm qua, Tư lệnh Bộ Chỉ huy Chiến lược Pháp Adam Miller lên đường.", "Bộ Chỉ huy Chiến lược Pháp"));

  test("a shorter name is the longer one of the article", () =>
    expectAgencies("Hội Tin học Việt Nam tổ chức thi. Theo Hội Tin học, có 300 đội.", "Hội Tin học Việt Nam"));

  test("a brand is its company", () =>
    expectAgencies(
      "Công ty Cổ phần sữa Bò Vàng mở trang trại. Ông thăm công ty Bò Vàng.",
      "Công ty Cổ phần sữa Bò Vàng",
    ));

  test.each([
    ["what it holds", "Hôm qua, Nhà xuất bản Phượng tổ chức hội thảo.", "Nhà xuất bản Phượng"],
    ["what it does", "Hôm qua, Đại học Huế tiến hành khảo sát.", "Đại học Huế"],
    ["the time of day", "Ông đến Trường ĐH Phượng sáng nay.", "Trường Đại học Phượng"],
    ["its size", "Họ xây khu đô thị Đại học Đà Nẵng 120 ha.", "Đại học Đà Nẵng"],
  ])("the name does not go on with %s", (_what, text, name) => expectAgencies(text, name));

  test("the picture's credit is no part of the name", () =>
    expectAgencies("Trường Đại học Hoa Phượng Ảnh: T.N.", "Trường Đại học Hoa Phượng"));

  test.each([
    ["Theo viện Khoa học Lúa, mùa đã về.", "Viện Khoa học Lúa"],
    ["Cô học ở trường Quốc tế Ánh Sao.", "Trường Quốc tế Ánh Sao"],
    ["Ông là người của đảng Xã hội.", "Đảng Xã hội"],
  ])("its first word may be in small letters: %s", (text, name) => expectAgencies(text, name));

  test.each([
    ["several of a kind", "Các trường Quốc tế mở cửa."],
    ["another word that ends with that of a body", "Ông dự họp ở hội trường Quốc tế."],
    ["its heart", "Xe chạy qua trung tâm Hà Nội."],
    ["an officer of a city", "Đoàn cán bộ TP vừa đến."],
  ])("in small letters, not %s", (_, text) => expectAgencies(text));

  test.each(["Ảnh: TTXVN", "Theo TTXVN, trời mưa.", "VOV đưa tin trời mưa.", "(Ảnh: A B/TTXVN)"])(
    "who had the news is no party to it: %s",
    (text) => expectAgencies(text),
  );

  test.each([
    ["Bệnh viện Hoa Mai và Sao Khuê", "Bệnh viện Hoa Mai"],
    ["Công ty Sông Lam và Vicem", "Công ty Sông Lam"],
    ["Văn phòng luật sư Thiên Ân và Cộng sự", "Văn phòng luật sư Thiên Ân và Cộng sự"],
    ["Trường Luật và Thương mại Hoa Mai", "Trường Luật và Thương mại Hoa Mai"],
  ])("behind a proper name 'và' begins another body: %s", (printed, name) =>
    expectAgencies(`Hôm qua, ${printed} khai trương.`, name),
  );

  test("a bank's short name behind its kind is that bank", () =>
    expectAgencies("Đoàn thăm Ngân hàng BIDV và BIDV.", "Ngân hàng Thương mại Cổ phần Đầu tư và Phát triển Việt Nam"));

  test("behind an international body stands who heads it", () =>
    expectAgencies("Chủ tịch Hội đồng châu Âu Adam Miller lên đường.", "Hội đồng châu Âu"));

  test.each([
    ["a place", "Du khách đến Hội An, Trường Sa rồi sang Đài Loan."],
    ["a temple or a commune", "Khách ghé chùa Hội Phước, xã Hội Sơn và đình Hội Thống."],
    ["those who run an event", "Ban tổ chức Hội thi đã trao giải."],
    ["a stretch of sea", "Tàu ra khỏi Vùng 12 hải lý."],
    ["a case", "Vụ Canada bắt người gây tranh cãi. Vụ việc đang được làm rõ."],
    ["a facility", "Trung tâm dữ liệu tỉnh Phú Yên vận hành tốt."],
    ["a delegation", "Đoàn công tác đã lên đường."],
    ["a set of rules", "Các bên bàn về Bộ Quy tắc ứng xử."],
    ["a country's companies in general", "Nhiều công ty Mỹ quan tâm."],
  ])("not %s", (_, text) => expectAgencies(text));
});

describe("a description in small letters is a kind of body", () => {
  test.each([
    ["none in particular", "Hôm qua, Ban Quản lý chợ và Trung tâm huấn luyện đã thông báo."],
    ["an office of the state", "Hôm qua, Cục chống tham nhũng đã thông báo.", "Cục chống tham nhũng"],
    ["one of a country", "Hôm qua, Trung tâm nghiên cứu quốc tế đã thông báo.", "Trung tâm nghiên cứu quốc tế"],
    [
      "short for one that is named",
      "Ban Quản lý chợ Bến Đá họp. Hôm qua, Ban Quản lý chợ đã thông báo.",
      "Ban Quản lý chợ Bến Đá",
    ],
  ])("%s", (_, text, ...names) => expectAgencies(text, ...names));
});

describe("what goes on behind the capitals of a name", () => {
  test.each([
    [
      "a field up to our country's name",
      "Hiệp hội Nông nghiệp hữu cơ Việt Nam họp.",
      "Hiệp hội Nông nghiệp hữu cơ Việt Nam",
    ],
    ["no verb", "Tập đoàn Sao Mai thăm Việt Nam.", "Tập đoàn Sao Mai"],
    ["no other state", "Đoàn Trường Đại học Sao Mai và Lào họp.", "Trường Đại học Sao Mai"],
    ["no comrade", "Thăm Xí nghiệp Sao Mai đồng chí Lê Văn Sơn phát biểu.", "Xí nghiệp Sao Mai"],
    ["not where it is", "Công ty Cổ phần Sao Mai - Khu công nghiệp Tân Lập họp.", "Công ty Cổ phần Sao Mai"],
  ])("is %s", (_, text, agency) => expect(factsOf(text).agencies[0]).toBe(agency));

  test("one body where its name is printed with other capitals", () =>
    expectAgencies(
      "Trung tâm Giống cây Sông Mây mở cửa. Sau đó, Trung tâm giống cây Sông Mây đóng cửa.",
      "Trung tâm Giống cây Sông Mây",
    ));

  test.each([
    ["Đại học Hoa Sen Lần thứ 2", "Đại học Hoa Sen"],
    ["Công ty Bò Vàng và không ai khác", "Công ty Bò Vàng"],
    ["Trường Tiểu học Lương Định Của", "Trường Tiểu học Lương Định Của"],
  ])("ends before words that no name ends with: %s", (printed, name) =>
    expectAgencies(`Ngày 5/3, khách đến ${printed}.`, name),
  );
});

test("a part of a body whose name begins alike is no longer form of it", () =>
  expectAgencies(
    "Tòa Phúc thẩm Tòa án nhân dân tối cao xét xử. Tòa án nhân dân tối cao kết luận.",
    "Tòa Phúc thẩm Tòa án nhân dân tối cao",
    "Tòa án nhân dân tối cao",
  ));
