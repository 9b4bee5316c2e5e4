import { expectNoVisit, expectVisits } from "../harness";

describe("a leader within his own state", () => {
  it.each([
    "Tổng thống Pháp Jean Dubois tới thăm một xưởng đóng tàu",
    "Tổng thống Pháp Jean Dubois thị sát vùng bị bão tàn phá",
    "Trong một chuyến thăm bệnh viện, Tổng thống Pháp Jean Dubois cam kết tăng lương",
  ])("visits it: %s", (told) => {
    expectVisits(`${told}.`, [{ visitors: ["@Pháp", "*Jean Dubois"], hosts: ["@Pháp"] }]);
  });

  it("visits its bodies, whatever he says there", () => {
    expectVisits("Tổng thống Mỹ John Smith đã khen công nhân trong chuyến thăm hãng Boeing ở bang Utah.", [
      { visitors: ["@Mỹ", "*John Smith"], hosts: ["@Mỹ", "#Boeing"] },
    ]);
  });

  it("is abroad where the article has told of a journey", () => {
    expectVisits(
      "Ngày 7/9/2023, Tổng thống Pháp Jean Dubois thăm chính thức Nhật Bản. Tổng thống Pháp Jean Dubois tới thăm một nhà máy.",
      [{ visitors: ["@Pháp", "*Jean Dubois"], hosts: ["@Nhật Bản"] }],
    );
  });

  it("goes nowhere where only the state is named", () => {
    expectNoVisit("Tổng thống Pháp Jean Dubois nói về chuyến thăm Pháp.");
  });
});

describe("an arrival in another state", () => {
  it.each([
    ["Tổng thống Pháp Jean Dubois ngày mai bắt đầu đến Nhật Bản", "planned"],
    ["Tổng thống Pháp Jean Dubois sẽ có mặt ở Nhật Bản", "planned"],
    ["Chuyên cơ chở Tổng thống Pháp Jean Dubois đáp xuống sân bay quốc tế Tokyo", "done"],
    ["Tổng thống Pháp Jean Dubois một tuần sau đó đến Nhật Bản", "done"],
  ] as const)("is a visit: %s", (told, status) => {
    expectVisits(`${told}.`, [{ visitors: ["@Pháp", "*Jean Dubois"], hosts: ["@Nhật Bản"], status }]);
  });

  it("is one to whoever is met there", () => {
    expectVisits("Tổng thống Pháp Jean Dubois đã bay tới Tokyo để gặp Thủ tướng Nhật Bản Taro Yamada.", [
      { visitors: ["@Pháp", "*Jean Dubois"], hosts: ["@Nhật Bản", "*Taro Yamada"] },
    ]);
  });

  it("goes on to the next one", () => {
    expectVisits("Tổng thống Pháp Jean Dubois đến Seoul hôm 7/9/2023 và sẽ tới Tokyo vào ngày mai.", [
      { visitors: ["@Pháp", "*Jean Dubois"], hosts: ["@Hàn Quốc"], status: "done" },
      { visitors: ["@Pháp", "*Jean Dubois"], hosts: ["@Nhật Bản"], status: "planned" },
    ]);
  });
});

describe("the leader of a state", () => {
  const NAMED = "Tổng thống Pháp Jean Dubois lên tiếng.";
  const HE = ["@Pháp", "*Jean Dubois"];

  it("is whoever heads it in the article", () => {
    expectVisits(`${NAMED} Nhà lãnh đạo Pháp có chuyến thăm hai ngày tới Nhật Bản.`, [
      { visitors: HE, hosts: ["@Nhật Bản"] },
    ]);
    expectVisits(`${NAMED} Báo chí nói về chuyến thăm của lãnh đạo Pháp tới Nhật Bản.`, [
      { visitors: HE, hosts: ["@Nhật Bản"] },
    ]);
  });

  it.each([
    "Các lãnh đạo Pháp thăm Nhật Bản.",
    "Lần đầu tiên một nhà lãnh đạo Pháp thăm Nhật Bản.",
    "Cựu lãnh đạo Pháp thăm Nhật Bản.",
  ])("is nobody where several are meant, or any: %s", (told) => expectNoVisit(`${NAMED} ${told}`));

  it("is not who speaks of him", () => {
    expectVisits(
      "Bộ trưởng Quốc phòng Mỹ John Smith nói nhiều. Sau buổi họp với lãnh đạo Pháp, ông John Smith thăm Nhật Bản.",
      [{ visitors: ["@Mỹ", "#Bộ Quốc phòng Mỹ", "*John Smith"], hosts: ["@Nhật Bản"] }],
    );
  });
});

describe("an accepted invitation", () => {
  it("is a plan without a day", () => {
    expectVisits("Ngày 7/9/2023, Tổng thống Pháp Jean Dubois đã nhận lời mời thăm chính thức Nhật Bản.", [
      { visitors: ["@Pháp", "*Jean Dubois"], hosts: ["@Nhật Bản"], status: "planned", start: null },
    ]);
  });

  it("is a visit done where it is told what followed", () => {
    expectVisits(
      "Nhận lời mời của Thủ tướng Nhật Bản Taro Yamada, Tổng thống Pháp Jean Dubois đã thăm chính thức Nhật Bản.",
      [{ visitors: ["@Pháp", "*Jean Dubois"], hosts: ["@Nhật Bản", "*Taro Yamada"], status: "done" }],
    );
  });
});

it("was not called off where he who came called off something else", () => {
  expectVisits("Tổng thống Pháp Jean Dubois, người đang thăm chính thức Nhật Bản, đã hủy hai dự án.", [
    { visitors: ["@Pháp", "*Jean Dubois"], hosts: ["@Nhật Bản"], status: "done" },
  ]);
  expectVisits("Chuyến thăm Nhật Bản của Tổng thống Pháp Jean Dubois đã bị hủy vào phút chót.", [
    { visitors: ["@Pháp", "*Jean Dubois"], hosts: ["@Nhật Bản"], status: "cancelled" },
  ]);
});

it("goes from one state to the next", () => {
  expectVisits("Tổng thống Pháp Jean Dubois sẽ rời Hàn Quốc đến Nhật Bản.", [
    { visitors: ["@Pháp", "*Jean Dubois"], hosts: ["@Nhật Bản"], status: "planned" },
  ]);
});

it.each(["khi đó", "lúc bấy giờ là", "khi ấy là ông"])("knows who held an office then: %s", (then) => {
  expectVisits(`Báo chí nhắc đến chuyến thăm Nhật Bản của Tổng thống Pháp ${then} Jean Dubois.`, [
    { visitors: ["@Pháp", "*Jean Dubois"], hosts: ["@Nhật Bản"] },
  ]);
});

describe("a pronoun", () => {
  it.each([
    "Người dân sẽ gặp Tổng thống Pháp Jean Dubois khi ông sang thăm Nhật Bản vào tháng tới",
    "Tổng thống Pháp Jean Dubois lên tiếng. Báo chí viết nhiều trước thềm chuyến thăm Nhật Bản của ông",
  ])("means whoever was named last before it: %s", (told) => {
    expectVisits(`${told}.`, [{ visitors: ["@Pháp", "*Jean Dubois"], hosts: ["@Nhật Bản"], status: "planned" }]);
  });

  it("is none in other words", () => {
    expectNoVisit("Tổng thống Pháp Jean Dubois lên tiếng. Báo chí viết về chuyến thăm Nhật Bản của ông chủ hãng A.");
  });
});

it("divides a journey by the states of its cities", () => {
  expectVisits("Ông Dubois bị chê. Tổng thống Pháp Jean Dubois có chuyến thăm tới London và Tokyo.", [
    { visitors: ["@Pháp", "*Jean Dubois"], hosts: ["@Anh"] },
    { visitors: ["@Pháp", "*Jean Dubois"], hosts: ["@Nhật Bản"] },
  ]);
});

it("knows a delegation to another state without its leader and its day", () => {
  expectVisits("Đoàn đại biểu Hạ viện Séc đã thăm Trường Đại học Cần Thơ.", [
    { visitors: ["@Séc", "#Hạ viện Séc"], hosts: ["Cần Thơ", "#Trường Đại học Cần Thơ"] },
  ]);
});

describe("who arrives in another state", () => {
  it("may be a delegation of a state", () =>
    expectVisits("Một phái đoàn đàm phán của Na Uy đã tới Jakarta tuần này.", [
      { visitors: ["@Na Uy"], hosts: ["@Indonesia"] },
    ]));

  it("may be an office whose holder is not told", () =>
    expectVisits("Thứ trưởng Ngoại giao Na Uy vừa tới Jakarta hôm 7/9/2023.", [
      { visitors: ["@Na Uy", "#Bộ Ngoại giao Na Uy"], hosts: ["@Indonesia"] },
    ]));
});
