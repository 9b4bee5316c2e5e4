import { GraphQLScalarType } from "graphql";
import { isCalendarDate } from "../../shared/isCalendarDate";
import { isPartialDate } from "../../shared/isPartialDate";
import { isDateTime } from "./isDateTime";
import { textScalar } from "./textScalar";

/** The scalars of the schema, by name. */
export const scalars = {
  Date: textScalar("Date", isCalendarDate, "a day such as 2024-02-22"),
  DateTime: textScalar("DateTime", isDateTime, "a point in time such as 2024-02-22T08:30:00+07:00"),
  PartialDate: textScalar("PartialDate", isPartialDate, "a date such as 2024-02-22, 2024-02, 2024, --02-22 or --02"),
  JSON: new GraphQLScalarType<unknown, unknown>({ name: "JSON" }),
};
