import type { VisitKind, VisitStatus } from "../generated/resolverTypes";
import type { PartyRow } from "../rows";
import { printPeriod } from "./printDate";
import type { Question } from "./Question";
import type { VisitSides } from "./visitForms";

const NOUNS: Partial<Record<VisitKind, string>> = {
  STUDY_EXCHANGE: "chuyến trao đổi kinh nghiệm",
  INSPECTION: "chuyến kiểm tra, khảo sát",
  COURTESY_CALL: "cuộc chào xã giao",
  STATE_VISIT: "chuyến thăm cấp nhà nước",
};
const STATUSES: Partial<Record<VisitStatus, string>> = { PLANNED: " dự kiến", CANCELLED: " bị hủy" };

/** The visits that a question is about, in Vietnamese: "chuyến thăm đến Bắc Ninh trong năm 2024". */
export function describeVisits(question: Question, names: readonly PartyRow[], sides: VisitSides): string {
  const { visitor, host, either = [] } = sides;
  const noun = (question.visitKind && NOUNS[question.visitKind]) ?? "chuyến thăm";
  const name = (at: number) => names[at]!.name;
  const between = either.map(name).join(" và ");
  return [
    noun + ((question.status && STATUSES[question.status]) ?? ""),
    ...(visitor === undefined ? [] : [`của ${name(visitor)}`]),
    ...(host === undefined ? [] : [`đến ${name(host)}`]),
    ...(between && [either.length > 1 ? `giữa ${between}` : `có ${between}`]),
    ...narrowings(question),
  ].join(" ");
}

/** "về chuyển đổi số", "trong năm 2024". */
export const narrowings = ({ topic, period }: Question): string[] => [
  ...(topic ? [`về ${topic}`] : []),
  ...(period ? [printPeriod(period)] : []),
];
