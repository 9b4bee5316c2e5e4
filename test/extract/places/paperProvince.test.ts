import { expectAgencies } from "../harness";

const NEWS = "Sở Y tế họp sáng nay. Khách từ Lào Cai, Lào Cai tới.";

describe("the paper that is credited at the end", () => {
  test.each(["Theo Báo Thái Bình", "(Báo Thái Bình)", "Nguồn: Báo Thái Bình", "Theo báo điện tử Thái Bình."])(
    "%s: the news is from its province",
    (credit) => expectAgencies(`${NEWS} Trời Thái Bình mưa.\n${credit}`, "Sở Y tế tỉnh Thái Bình"),
  );

  test.each(["Ông nói với báo Thái Bình như vậy.", "Theo Báo Nhân Dân"])(
    "%s: says nothing of where it is from",
    (last) => expectAgencies(`${NEWS}\n${last}`, "Sở Y tế tỉnh Lào Cai"),
  );
});
