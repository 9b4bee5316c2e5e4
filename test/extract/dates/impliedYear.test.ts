import { impliedYear } from "../../../import/extract/dates/impliedYear";

describe("the year that a text says it is written in", () => {
  test.each([
    ["a plan", "Đây là việc của kế hoạch năm 2022.", 2022],
    ["a quarter", "Xong trong quý II/2019.", 2019],
    ["a budget", "Dự toán ngân sách nhà nước năm 2018 đã giao.", 2018],
    ["an event", "Hội thi nằm trong Festival 2016.", 2016],
    ["“this year”", "Vụ lúa năm 2017 này được mùa.", 2017],
    ["the same months of the year before", "Thu tăng 12% so với cùng kỳ năm 2016.", 2017],
    ["the same months “of” the year before", "Thu tăng 12% so với cùng kỳ của năm 2016.", 2017],
    ["the same months of the year before, as a bare number", "Thu tăng 12% so với cùng kỳ 2016.", 2017],
    ["what is left of it", "Từ nay đến hết 2017, chợ mở thêm.", 2017],
    ["what has come to pass by then", "Tính đến năm 2018, làng có 90 hộ.", 2018],
    ["an event named with its country", "Chợ đông trong năm APEC Việt Nam 2017.", 2017],
    ["the school year for which pupils are taken in", "Kỳ thi tuyển sinh vào lớp 10 năm học 2019-2020 đã xong.", 2019],
    ["what has been since its beginning", "Từ đầu năm 2019 đến nay, chợ đông.", 2019],
    ["talks held every year", "Họ dự Đối thoại chính sách thủy lợi 2017.", 2017],
    ["the day of an anniversary", "Mừng ngày sinh (2-2-1908 - 2-2-2019).", 2019],
    ["the latest of several", "Kế hoạch năm 2019 đã xong, kế hoạch năm 2020 thì chưa.", 2020],
  ])("by %s", (_, text, year) => expect(impliedYear(text)).toEqual({ year, byTet: false }));

  test.each([
    ["Chợ hoa Tết Mậu Tuất đã mở.", 2018],
    ["Làng đón Tết Nguyên đán Canh Tý.", 2020],
    ["Hội Xuân Ất Mùi rất vui.", 2015],
    ["Đó là năm Giáp Thìn.", 2024],
    ["Làng đón TẾT QUÝ MÃO.", 2023],
    ["Hàng Tết Kỷ Hợi 2019 đã về.", 2019],
    ["Trong năm 2018 làng được mùa, nay đón Tết Kỷ Hợi.", 2019],
  ])("by its Tết: %s", (text, year) => expect(impliedYear(text)).toEqual({ year, byTet: true }));

  test("by a plan rather than by a Tết", () =>
    expect(impliedYear("Sau Tết Mậu Tuất, tỉnh họp về kế hoạch năm 2019.")).toEqual({ year: 2019, byTet: false }));

  test.each([
    ["a goal", "Tỉnh phấn đấu đến trong năm 2030 về đích."],
    ["what is to be finished", "Cầu sẽ hoàn thành kế hoạch năm 2025."],
    ["what is to come", "Trong năm 2020, khi tỉnh đăng cai, đường sẽ rộng."],
    ["a year to prepare for", "Họ chuẩn bị cho Năm Chủ tịch ASEAN 2020."],
    ["an anniversary to come", "Trước thềm kỷ niệm 70 năm ngày mở trường (2-2-1950 - 2-2-2020), làng họp."],
    ["an anniversary kept in it", "Hai làng tổ chức các hoạt động kỷ niệm 45 năm kết nghĩa trong năm 2018."],
    ["an anniversary to prepare for", "Làng chuẩn bị cho kỷ niệm 70 năm mở trường (1950-2020)."],
    ["what is asked for", "Nếu được, hai làng cùng mở hội trong năm 2020."],
    ["what is tried for", "Làng cố gắng đào xong mương và đắp xong đường trong quý I/2018."],
    ["what something is compared with", "Đông hơn nhiều so với khi làng đón Festival 2012."],
    ["a year of old", "Làng nhớ Tết Canh Tý (1960)."],
    ["a span of years", "Kế hoạch 2016 - 2020 đã xong."],
    ["a number that goes on", "Kế hoạch 20201 hộ."],
    ["a pair of names that no year bears", "Ông nhớ năm Giáp Sửu."],
    ["a year alone", "Nhà xây năm 2012."],
    ["nothing", ""],
  ])("not by %s", (_, text) => expect(impliedYear(text)).toBeNull());
});
