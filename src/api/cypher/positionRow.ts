import { namedRow, rowOf } from "./row";

/** Cypher expression for a PositionRow: the SERVED relationship `served` of `person` in `office`. */
export const positionRow = (person: string, served: string, office: string) =>
  `{person: ${rowOf("Person", person)}, office: ${namedRow(office)}, title: ${served}.title, rank: ${served}.rank, former: coalesce(${served}.former, false),
    confirmed: coalesce(${served}.confirmed, false),
    from: ${served}.from, to: ${served}.to, passage: ${served} {quote: ${served}.evidence, .article, .start, .end}}`;
