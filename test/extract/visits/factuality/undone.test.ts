import { factsOf } from "../../harness";
import { expectNoVisit, expectVisits } from "../harness";

describe("what did not happen", () => {
  it.each([
    ["what is denied", "Ngày 7/9/2023, đoàn công tác của Bộ Y tế đã không đến làm việc với UBND tỉnh Hà Nam."],
    [
      "what someone was not able to do",
      "Ngày 7/9/2023, đoàn công tác của Bộ Y tế không thể về dự và làm việc với UBND tỉnh Hà Nam.",
    ],
    ["what is asked", "Ngày 7/9/2023, báo hỏi liệu đoàn công tác của Bộ Y tế đã đến làm việc với UBND tỉnh Hà Nam."],
    ["how it is to be done", "Ngày 7/9/2023, Bộ Y tế bàn việc đoàn công tác làm việc với UBND tỉnh Hà Nam ra sao."],
    [
      "a possibility that is talked about",
      "Ngày 7/9/2023, báo chí bàn về khả năng Thủ tướng Na Uy Jonas Store đến thăm tỉnh Lâm Đồng.",
    ],
    ["a journey to an event", "Ngày 7/9/2023, Thủ tướng Na Uy Jonas Store lên đường sang Pháp dự hội nghị."],
    ["what is still to come", "Ngày 7/9/2023, đoàn công tác của Bộ Y tế chưa kiểm tra tại Sở Y tế tỉnh Hà Nam."],
    [
      "an order to a department",
      "Ngày 7/9/2023, Chủ tịch UBND tỉnh Hà Nam Lê Quang Vịnh yêu cầu Đoàn kiểm tra của Sở Y tế kiểm tra Bệnh viện Đa khoa tỉnh Hà Nam.",
    ],
    ["a request", "Ngày 7/9/2023, đoàn công tác của Bộ Y tế kiến nghị thanh tra Sở Y tế tỉnh Hà Nam."],
    ["the powers of the state at work", "Sáng 7/9/2023, Quốc hội đã có buổi làm việc với Chính phủ."],
    [
      "a meeting of two foreigners that does not say who went to the other",
      "Ngày 7/9/2023 diễn ra cuộc gặp giữa Thủ tướng Na Uy Jonas Store và Tổng thống Pháp Marie Lenoir.",
    ],
    [
      "an invitation",
      "Ngày 7/9/2023, Thủ tướng Nguyễn Văn Lâm đã gửi lời mời Tổng thống Pháp Marie Lenoir thăm chính thức Việt Nam.",
    ],
    ["a state of which no one is named", "Ngày 7/9/2023, Na Uy đã đến thăm Pháp."],
    ["those powers once more", "Sáng 7/9/2023, Ủy ban Thường vụ Quốc hội làm việc với Chính phủ."],
  ])("refuses %s", (_what, text) => expectNoVisit(text));

  it("takes the delegation of a state for who came", () => {
    expectVisits("Ngày 7/9/2023, phái đoàn Na Uy đã đến thăm tỉnh Hà Nam.", [
      { visitors: ["@Na Uy"], hosts: ["Hà Nam"] },
    ]);
  });

  it("tells a wish from when it was uttered", () => {
    expectVisits(
      "Ngày 7/9/2023, tỉnh đề xuất nhiều việc với đoàn kiểm tra của Bộ Y tế khi kiểm tra Sở Y tế tỉnh Hà Nam.",
      [{ visitors: ["#Bộ Y tế"], hosts: ["Hà Nam", "#Sở Y tế tỉnh Hà Nam"], status: "done" }],
    );
  });

  it("tells an order from what was done upon it", () => {
    expectVisits("Ngày 7/9/2023, theo đề nghị của tỉnh, đoàn kiểm tra của Bộ Y tế đã kiểm tra Sở Y tế tỉnh Hà Nam.", [
      { visitors: ["#Bộ Y tế"], hosts: ["Hà Nam", "#Sở Y tế tỉnh Hà Nam"], status: "done" },
    ]);
  });

  it("takes a power of the state for a party where it goes to others", () => {
    expectVisits("Sáng 7/9/2023, Quốc hội đã làm việc với Bộ Y tế.", [
      { visitors: ["#Quốc hội"], hosts: ["#Bộ Y tế"] },
    ]);
  });
});

describe("plans and what was called off", () => {
  const statusesOf = (text: string) => factsOf(text).visits.map(({ kind, status }) => `${kind} ${status}`);

  it.each([
    ["called off", "đoàn công tác của Bộ Y tế đã hủy chuyến thăm tỉnh Hà Nam", ["visit cancelled"]],
    [
      "what was called off made room for it",
      "Thủ tướng Nguyễn Văn Lâm đã hủy các cuộc làm việc tại Hà Nội để về tỉnh Hà Nam thị sát",
      ["working_session cancelled", "inspection done"],
    ],
    [
      "something else called off during it",
      "Thủ tướng Na Uy Jonas Store, người đang thăm chính thức Pháp, đã hủy hai dự án",
      ["state_visit done"],
    ],
    [
      "an invitation that was accepted",
      "Thủ tướng Na Uy Jonas Store đã chấp nhận lời mời tới thăm Pháp",
      ["visit planned"],
    ],
    ["what may be", "Thứ trưởng Bộ Y tế Đỗ Quốc Bình có thể thăm tỉnh Hà Nam", ["visit planned"]],
    [
      "a plan that someone has confirmed",
      "Thủ tướng Na Uy Jonas Store sẽ có chuyến thăm Pháp ngày 9/9/2023. Báo chí đã xác nhận về chuyến thăm của ông Store",
      ["visit planned"],
    ],
    ["“sẽ” before a name", "sẽ có Thứ trưởng Bộ Y tế Đỗ Quốc Bình thăm tỉnh Hà Nam", ["visit planned"]],
    [
      "“dự kiến” far before the verb, across names",
      "dự kiến Bộ trưởng Bộ Nông nghiệp và Phát triển nông thôn Đỗ Quốc Bình cùng Thứ trưởng Bộ Giáo dục và Đào tạo Phạm Minh Khoa đến thăm tỉnh Hà Nam",
      ["visit planned"],
    ],
    [
      "“trước khi” with the verb",
      "trước khi thăm tỉnh Hà Nam, Bộ trưởng Bộ Y tế Đỗ Quốc Bình họp báo",
      ["visit planned"],
    ],
    [
      "“trước khi” with another verb",
      "trước khi họp báo, Bộ trưởng Bộ Y tế Đỗ Quốc Bình đã thăm tỉnh Hà Nam",
      ["visit done"],
    ],
  ])("%s", (_what, told, statuses) => expect(statusesOf(`Ngày 7/9/2023, ${told}.`)).toEqual(statuses));
});

describe("history", () => {
  const QUOTED = "Ông Lê Quang Vịnh, Giám đốc Sở Y tế tỉnh Hà Nam kể lại như vậy.";
  const CAME = { visitors: ["#Chính phủ", "*Nguyễn Văn Lâm"] };

  it.each([
    ["a year alone", `Năm 1965, Thủ tướng Nguyễn Văn Lâm đến thăm tỉnh Hà Nam. ${QUOTED}`, null],
    [
      "an earlier year than the article's",
      `Ngày 7/9/2015, Thủ tướng Nguyễn Văn Lâm đến thăm tỉnh Hà Nam. ${QUOTED}`,
      "2023-09-08",
    ],
  ])("leaves out who is quoted today: %s", (_what, text, published) =>
    expectVisits(text, [{ ...CAME, hosts: ["Hà Nam"] }], published),
  );

  it("of these days has those who hold the host's offices", () => {
    expectVisits(
      `Ngày 7/9/2023, Thủ tướng Nguyễn Văn Lâm đến thăm tỉnh Hà Nam. ${QUOTED}`,
      [{ ...CAME, hosts: ["Hà Nam", "#Sở Y tế tỉnh Hà Nam", "*Lê Quang Vịnh"] }],
      "2023-09-08",
    );
  });
});
