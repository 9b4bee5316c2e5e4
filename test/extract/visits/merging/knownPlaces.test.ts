import { expectNoVisit, expectVisits } from "../harness";

describe("places that a name alone tells", () => {
  it("are cities of the world, each for its state", () => {
    expectVisits("Ngày 7/9, Bộ trưởng Bộ Y tế Phạm Minh Khoa đã đến thăm Istanbul.", [
      { visitors: ["#Bộ Y tế", "*Phạm Minh Khoa"], hosts: ["@Thổ Nhĩ Kỳ"] },
    ]);
  });

  it("are districts and cities of ours behind a word of going, each for its province", () => {
    expectVisits("Ngày 7/9, Bộ trưởng Bộ Y tế Phạm Minh Khoa đã lên Trạm Tấu kiểm tra công tác phòng dịch.", [
      { visitors: ["#Bộ Y tế", "*Phạm Minh Khoa"], hosts: ["Yên Bái"] },
    ]);
    expectVisits("Ngày 7/9, Bộ trưởng Bộ Y tế Phạm Minh Khoa đã đến thăm Đà Lạt.", [
      { visitors: ["#Bộ Y tế", "*Phạm Minh Khoa"], hosts: ["Lâm Đồng"] },
    ]);
  });

  it("are none where the name goes on", () => {
    expectNoVisit("Ngày 7/9, Bộ trưởng Bộ Y tế Phạm Minh Khoa đã đến thăm Đà Lạt Xanh.");
  });
});

describe("the trips of who governs a province", () => {
  it("are within it where no place is named that a table has", () => {
    expectVisits(
      "Bài học được nêu trong chuyến thăm khu vườn mẫu của Chủ tịch UBND tỉnh Hà Nam Phạm Minh Khoa ngày 7/9.",
      [{ visitors: ["Hà Nam", "#Ủy ban nhân dân tỉnh Hà Nam", "*Phạm Minh Khoa"], hosts: ["Hà Nam"] }],
    );
  });

  it("are none where he holds a meeting of his own office", () => {
    expectNoVisit("Ngày 7/9, Chủ tịch UBND tỉnh Hà Nam Phạm Minh Khoa đã chủ trì buổi làm việc về hai con đường mới.");
  });
});

describe("who speaks at a visit", () => {
  it("is of it, whatever stands between", () => {
    expectVisits("Bộ trưởng Bộ Y tế Phạm Minh Khoa nêu quan điểm về việc này khi làm việc với tỉnh Hà Nam ngày 7/9.", [
      { visitors: ["#Bộ Y tế", "*Phạm Minh Khoa"], hosts: ["Hà Nam"] },
    ]);
  });
});

describe("an invitation", () => {
  it("is no visit, whoever is invited without a name", () => {
    expectNoVisit("Bộ trưởng Bộ Y tế Phạm Minh Khoa cảm ơn và mời các đồng chí trong đoàn vào thăm tỉnh Hà Nam.");
  });
});
