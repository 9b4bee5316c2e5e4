import { chooseParty } from "../../../src/api/ask/chooseParty";
import type { PartyRow } from "../../../src/api/rows";

const party = (label: PartyRow["label"], name: string): PartyRow => ({ label, id: `${label} ${name}`, name });
const choose = (typed: string, candidates: readonly PartyRow[]) => {
  const choice = chooseParty([typed], candidates);
  return "found" in choice ? choice.found.name : choice.among.map(({ name }) => name);
};
const [short, full, other] = ["Vorland", "Erik Vorland", "Nina Vorland"].map((name) => party("Person", name));

test("a person known by one word may be any whose name has it", () => {
  expect(choose("Vorland", [short!, full!])).toEqual(["Vorland", "Erik Vorland"]);
  expect(choose("vorland", [full!, other!])).toEqual(["Erik Vorland", "Nina Vorland"]);
  expect(choose("Vorland", [short!])).toBe("Vorland");
  expect(choose("Erik Vorland", [short!, full!])).toBe("Erik Vorland");
});

test("a name of more words, or of something else, is that very one", () => {
  expect(choose("Nguyễn Sơn", [party("Person", "Nguyễn Sơn"), party("Person", "Nguyễn Sơn Tùng")])).toBe("Nguyễn Sơn");
  expect(choose("Lào", [party("Country", "Lào"), party("Person", "Lào Văn An")])).toBe("Lào");
});
