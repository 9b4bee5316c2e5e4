import { expectAgencies } from "../harness";

describe("local bodies", () => {
  test.each([
    ["UBND tỉnh An Giang", "Ủy ban nhân dân tỉnh An Giang"],
    ["Uỷ ban nhân dân TP Cần Thơ", "Ủy ban nhân dân thành phố Cần Thơ"],
    ["HĐND huyện Ba Tri", "Hội đồng nhân dân huyện Ba Tri"],
    ["Sở TT&TT tỉnh Phú Thọ", "Sở Thông tin và Truyền thông tỉnh Phú Thọ"],
    ["Sở LĐ-TB&XH Long An", "Sở Lao động - Thương binh và Xã hội tỉnh Long An"],
    ["Sở Tài nguyên Lào Cai", "Sở Tài nguyên và Môi trường tỉnh Lào Cai"],
    ["Sở Giao thông tỉnh An Giang", "Sở Giao thông vận tải tỉnh An Giang"],
    ["Ban chỉ đạo thi tỉnh An Giang", "Ban Chỉ đạo thi tỉnh An Giang"],
    [
      "Văn phòng thường trực Ban Chỉ huy PCTT&TKCN tỉnh An Giang",
      "Văn phòng Thường trực Ban Chỉ huy phòng, chống thiên tai và tìm kiếm cứu nạn tỉnh An Giang",
    ],
    ["Sở GD - ĐT TP. HCM", "Sở Giáo dục và Đào tạo thành phố Hồ Chí Minh"],
    ["Tỉnh uỷ Gia Lai", "Tỉnh ủy Gia Lai"],
    ["Huyện ủy Chợ Mới", "Huyện ủy Chợ Mới"],
    ["Thành ủy TP.HCM", "Thành ủy Hồ Chí Minh"],
    ["Ban Nội chính Tỉnh ủy Lâm Đồng", "Ban Nội chính Tỉnh ủy Lâm Đồng"],
    ["Văn phòng UBND tỉnh Kiên Giang", "Văn phòng Ủy ban nhân dân tỉnh Kiên Giang"],
    ["Đoàn ĐBQH tỉnh Sơn La", "Đoàn đại biểu Quốc hội tỉnh Sơn La"],
    ["Phòng CSGT Công an tỉnh Bến Tre", "Phòng Cảnh sát giao thông Công an tỉnh Bến Tre"],
    ["Phòng CSGT tỉnh Bến Tre", "Phòng Cảnh sát giao thông Công an tỉnh Bến Tre"],
    ["Cơ quan CSĐT Công an huyện Tân Hồng", "Cơ quan Cảnh sát điều tra Công an huyện Tân Hồng"],
    ["Đảng ủy xã Vĩnh Tân", "Đảng ủy xã Vĩnh Tân"],
    ["Trạm Y tế xã Bình Hòa", "Trạm Y tế xã Bình Hòa"],
    ["Đảng ủy Công an tỉnh Bến Tre", "Đảng ủy Công an tỉnh Bến Tre"],
    ["Đảng ủy Quân sự huyện Ba Tri", "Đảng ủy Quân sự huyện Ba Tri"],
    ["Ủy ban MTTQ tỉnh Bến Tre", "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Bến Tre"],
    ["Văn phòng Đoàn ĐBQH và HĐND tỉnh Bến Tre", "Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân tỉnh Bến Tre"],
    [
      "Văn phòng Đoàn ĐBQH - HĐND - UBND tỉnh Bến Tre",
      "Văn phòng Đoàn đại biểu Quốc hội, Hội đồng nhân dân và Ủy ban nhân dân tỉnh Bến Tre",
    ],
    ["Trại tạm giam Công an tỉnh Bến Tre", "Trại Tạm giam Công an tỉnh Bến Tre"],
    ["Ban Trị sự GHPGVN tỉnh Bến Tre", "Ban Trị sự Giáo hội Phật giáo Việt Nam tỉnh Bến Tre"],
  ])("%s", (printed, name) => expectAgencies(`Tin từ ${printed} cho biết như vậy.`, name));

  test("a bare body is the article's province's", () =>
    expectAgencies(
      "Tỉnh Nghệ An vừa đón đoàn. UBND tỉnh giao Sở Y tế chuẩn bị.",
      "Ủy ban nhân dân tỉnh Nghệ An",
      "Sở Y tế tỉnh Nghệ An",
    ));

  test.each([
    [
      "names itself above",
      "Báo Nghệ An điện tử\nTrời mưa. Sở Y tế đi Lào Cai, Hà Giang. Lào Cai cũng mưa, Nghệ An thì nắng.",
    ],
    ["is named below", "Sở Y tế đi Lào Cai, Hà Giang. Lào Cai cũng mưa, Nghệ An thì nắng.\nTheo Báo Nghệ An"],
    ["prints its address", "(Baonghean.vn) - Sở Y tế đi Lào Cai, Hà Giang. Lào Cai cũng mưa, Nghệ An thì nắng."],
  ])("a bare body is of the province whose paper %s", (_, text) => expectAgencies(text, "Sở Y tế tỉnh Nghệ An"));

  test("a bare body is of the province in which the article's city lies", () =>
    expectAgencies("Tại thành phố Bắc Ninh, Sở Y tế họp.", "Sở Y tế tỉnh Bắc Ninh"));

  test("of two bodies of one name the bare one is that of the paper's own province", () =>
    expectAgencies(
      "(NTO) Ban Dân vận Tỉnh ủy đón đoàn của Ban Dân vận Tỉnh ủy Lào Cai.",
      "Ban Dân vận Tỉnh ủy Ninh Thuận",
      "Ban Dân vận Tỉnh ủy Lào Cai",
    ));

  test.each([
    ["Ban Quản lý Khu kinh tế Phú Quốc họp.", "Ban Quản lý Khu kinh tế Phú Quốc"],
    ["Ở huyện Ba Vì, Phòng Nội vụ Ba Vì họp.", "Phòng Nội vụ huyện Ba Vì"],
    ["Ở huyện Ba Vì, Bệnh viện Đa khoa huyện đón khách.", "Bệnh viện Đa khoa huyện Ba Vì"],
  ])("a district printed without its level, or by its level alone: %s", (text, name) => expectAgencies(text, name));

  test("an office of a district is never the province's", () =>
    expectAgencies("Huyện Ba Vì, Hà Nội họp sáng nay. Phòng Nội vụ đã báo cáo.", "Phòng Nội vụ huyện Ba Vì"));

  test("each province of a list has its own", () =>
    expectAgencies(
      "Sở Du lịch Hà Nội, Quảng Ninh và TP HCM cùng ký.",
      "Sở Du lịch thành phố Hà Nội",
      "Sở Du lịch tỉnh Quảng Ninh",
      "Sở Du lịch thành phố Hồ Chí Minh",
    ));

  test("a bare body is the one that its sentence names with its place behind", () =>
    expectAgencies(
      "Tỉnh Long An mưa. Trưởng Ban Dân tộc cùng cán bộ Ban Dân tộc tỉnh Bến Tre đã tới.",
      "Ban Dân tộc tỉnh Bến Tre",
    ));

  test("a body named by its kind is the one named before", () =>
    expectAgencies("Bộ Y tế lập đoàn. Thanh tra Bộ sẽ tham gia.", "Bộ Y tế", "Thanh tra Bộ Y tế"));

  test.each([
    ["generic words", "Các sở, ngành và lãnh đạo tỉnh cùng cơ quan chức năng tham dự."],
    ["the police in general", "Vụ việc đã được trình báo cơ quan công an."],
    ["a bare body of nowhere", "Sở Y tế đã họp."],
    ["all bodies of a kind", "Tỉnh yêu cầu HĐND các cấp và UBND cấp xã báo cáo."],
    ["those of several places", "Các Phòng Giáo dục của 2 địa phương và Hội Nông dân hai tỉnh dự họp ở An Giang."],
    ["all of a kind in a province", "Bến Tre yêu cầu UBND cấp huyện báo cáo."],
  ])("not %s", (_, text) => expectAgencies(text));
});

describe("central names with a place", () => {
  test("a central body printed short, with a place, is the local one", () =>
    expectAgencies("Hôm qua, Mặt trận Tổ quốc tỉnh Bến Tre họp.", "Mặt trận Tổ quốc tỉnh Bến Tre"));
  test("a local kind of body of the whole country", () =>
    expectAgencies("Hôm qua, Hội Đông y Việt Nam họp ở Bến Tre.", "Hội Đông y Việt Nam"));

  test.each([
    ["UBND Q. 5", "Ủy ban nhân dân quận 5"],
    ["UBND Q.Tân Bình", "Ủy ban nhân dân quận Tân Bình"],
    ["Công an P. Bến Nghé", "Công an phường Bến Nghé"],
    ["UBND T X.Hương Trà", "Ủy ban nhân dân thị xã Hương Trà"],
  ])("a level may be printed as a letter: %s", (printed, name) => expectAgencies(`Sáng nay ${printed} họp.`, name));

  test("the city of a province that is called like another is within it", () =>
    expectAgencies("Sáng nay UBND TP Huế, tỉnh Thừa Thiên Huế họp.", "Ủy ban nhân dân thành phố Huế"));

  test("each high court is one of its own", () =>
    expectAgencies(
      "TAND cấp cao tại Hà Nội và TAND cấp cao tại TP. HCM cùng xử.",
      "Tòa án nhân dân cấp cao tại Hà Nội",
      "Tòa án nhân dân cấp cao tại Thành phố Hồ Chí Minh",
    ));
});

test("the one office that serves deputies and council is a body of its own", () =>
  expectAgencies(
    "Văn phòng Đoàn ĐBQH và HĐND tỉnh Hà Nam họp.",
    "Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân tỉnh Hà Nam",
  ));
