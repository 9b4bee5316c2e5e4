import fc from "fast-check";
import { parseValue } from "graphql";
import { scalars } from "../../src/api/scalars/scalars";

const { Date: Day, DateTime, PartialDate } = scalars;

test.each([
  [
    Day,
    ["2024-02-29", "0001-01-01"],
    ["2023-02-29", "2024-2-1", "2024-02", "", " 2024-02-01", "2024-02-01T00:00:00Z", "2024-13-01"],
  ],
  [
    PartialDate,
    ["2024", "2024-02", "2024-02-29", "--02", "--02-29"],
    ["24", "2024-13", "2023-02-29", "--13", "--02-30", "---05", "2024-"],
  ],
  [
    DateTime,
    ["2024-02-22T08:30:00+07:00", "2024-02-22T08:30:00Z", "2024-02-22T08:30:00.123Z"],
    ["2024-02-22", "2024-02-22T08:30:00", "2024-02-30T08:30:00Z", "2024-02-22T25:30:00Z", "2024-02-22 08:30:00Z"],
  ],
] as const)("%s takes what the calendar has, in variables and literals", (scalar, good, bad) => {
  for (const text of good) {
    expect(scalar.parseValue(text)).toBe(text);
    expect(scalar.parseLiteral(parseValue(JSON.stringify(text)))).toBe(text);
    expect(scalar.serialize(text)).toBe(text);
  }
  for (const text of bad) {
    const refusal = expect.objectContaining({
      extensions: expect.objectContaining({ code: "BAD_USER_INPUT" }) as object,
    }) as Error;
    expect(() => scalar.parseValue(text)).toThrow(refusal);
    expect(() => scalar.parseLiteral(parseValue(JSON.stringify(text)))).toThrow(refusal);
  }
});

test("a date in the graph that the calendar has not takes no answer with it", () => {
  expect(PartialDate.serialize("2024-02-31")).toBe("2024-02-31");
});

test("what is no string is no date", () => {
  for (const value of [2024, null, true, ["2024"], { year: 2024 }])
    expect(() => PartialDate.parseValue(value)).toThrow();
  expect(() => PartialDate.parseLiteral(parseValue("2024"))).toThrow("must be a date such as");
});

test("every day of the calendar is a Date, and so are its prefixes partial dates", () => {
  const days = fc.date({ min: new Date("0001-01-01"), max: new Date("9999-12-31"), noInvalidDate: true });
  fc.assert(
    fc.property(days, (date) => {
      const day = date.toISOString().slice(0, 10);
      expect(Day.parseValue(day)).toBe(day);
      for (const length of [4, 7, 10]) expect(PartialDate.parseValue(day.slice(0, length))).toBe(day.slice(0, length));
    }),
  );
});
