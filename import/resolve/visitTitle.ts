import type { VisitKind } from "../facts";

/** How each kind of visit is told: with a host, and where the host is not named. */
const VERBS: Record<VisitKind, { readonly to: string; readonly alone: string }> = {
  visit: { to: "thăm", alone: "đi thăm" },
  working_session: { to: "làm việc với", alone: "đi làm việc" },
  study_exchange: { to: "học tập, trao đổi kinh nghiệm với", alone: "đi học tập, trao đổi kinh nghiệm" },
  inspection: { to: "kiểm tra", alone: "đi kiểm tra" },
  courtesy_call: { to: "chào xã giao", alone: "chào xã giao" },
  state_visit: { to: "thăm chính thức", alone: "thăm chính thức" },
};

const UNNAMED_VISITOR = "Đoàn công tác";

/** A short Vietnamese title for a visit, from the names of the leading parties. */
export function visitTitle(kind: VisitKind, visitor: string | null, host: string | null): string {
  const { to, alone } = VERBS[kind];
  return [visitor ?? UNNAMED_VISITOR, ...(host ? [to, host] : [alone])].join(" ");
}
