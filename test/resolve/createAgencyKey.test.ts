import { loadKnowledge } from "../../import/knowledge";
import { createAgencyKey } from "../../import/resolve/createAgencyKey";

const keyOf = createAgencyKey(loadKnowledge());

test("a synonym that is the beginning of names joins them", () => {
  const full = "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Bến Tre";
  expect(keyOf("Ủy ban Mặt trận Tổ quốc tỉnh Bến Tre")).toBe(keyOf(full));
  expect(keyOf("Ủy ban Mặt trận Tổ quốc tỉnh Trà Vinh")).not.toBe(keyOf(full));
});
