import { expectNoVisit, expectVisits } from "../harness";

describe("what is no one visit of those who act for a body", () => {
  it.each([
    ["a habit", "Thủ tướng Na Uy Jonas Store luôn thăm Pháp trước hội nghị."],
    ["how often", "Thủ tướng Na Uy Jonas Store đã thăm Pháp bốn lần."],
    ["how often, before the verb", "Thủ tướng Na Uy Jonas Store nhiều lần đến thăm Pháp."],
    ["crowds", "Tháng 9/2023, UBND tỉnh Hà Nam đã đón hơn 3 triệu lượt khách của Tập đoàn Samsung."],
    ["readiness", "Ngày 7/9/2023, Thủ tướng Na Uy Jonas Store sẵn sàng đến thăm tỉnh Lâm Đồng."],
    ["a tour", "Năm 2016, cựu Thủ tướng Na Uy Jonas Store thăm Pháp trong một tour ngắn."],
    [
      "tourists",
      "Tối 7/9/2023, ông Lê Văn Bách, Giám đốc Sở Y tế tỉnh Hà Nam, dẫn đoàn 8 du khách đến tham quan tỉnh Lâm Đồng.",
    ],
    ["years of work", "Đại sứ Na Uy tại Việt Nam Jonas Store có 10 năm kinh nghiệm làm việc tại Pháp."],
    ["where people live and work", "Thủ tướng Na Uy Jonas Store gặp bà con sinh sống, học tập và làm việc tại Pháp."],
    ["since when someone works", "Ông Lê Văn Bách, Giám đốc Sở Y tế tỉnh Hà Nam, làm việc tại Bộ Y tế từ năm 1992."],
    [
      "where someone went back to work",
      "Bà Lê Thị Bích, Phó Giám đốc Sở Y tế tỉnh Hà Nam, trở về làm việc tại Bộ Y tế.",
    ],
    ["what a paper is about", "Ngày 7/9/2023, có công văn của Bộ Y tế về kiểm tra Bệnh viện Đa khoa tỉnh Hà Nam."],
    [
      "who is inspected",
      "Tháng 5/2023, ông Lê Văn Bách, Giám đốc Sở Y tế tỉnh Hà Nam, bị kiểm tra tại huyện Kim Bảng.",
    ],
    ["an office", "Ngày 7/9/2023, ông Lê Văn Bách, tổ trưởng kiểm tra tải trọng ở tỉnh Hà Nam, nói về chiếc xe."],
  ])("refuses %s", (_what, text) => expectNoVisit(text));

  it.each([
    [
      "several times of which days are told",
      "Thủ tướng Na Uy Jonas Store đã thăm Pháp hai lần, lần đầu tháng 9/1973.",
      { visitors: ["@Na Uy", "*Jonas Store"], hosts: ["@Pháp"] },
    ],
    [
      "what others did often",
      "Ngày 7/9/2023, Thủ tướng Na Uy Jonas Store thăm Pháp, nước đã hai lần mời ông.",
      { visitors: ["@Na Uy", "*Jonas Store"], hosts: ["@Pháp"] },
    ],
    [
      "a body whose name ends like work",
      "Ngày 7/9/2023, đoàn công tác của Quốc hội đã làm việc tại tỉnh Hà Nam.",
      { visitors: ["#Quốc hội"], hosts: ["Hà Nam"] },
    ],
    [
      "a body whose name ends in tourism",
      "Sở Du lịch tỉnh Hà Nam cử đoàn công tác đến làm việc với tỉnh Lâm Đồng.",
      { visitors: ["Hà Nam", "#Sở Du lịch tỉnh Hà Nam"], hosts: ["Lâm Đồng"] },
    ],
  ])("takes %s", (_what, text, visit) => expectVisits(text, [visit]));
});
