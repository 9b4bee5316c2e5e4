import type { VisitKind } from "../../../facts";
import type { Scene } from "../../Scene";
import { keySet } from "../../text/keySet";
import { SENDS, type Trigger } from "../model/Trigger";
import type { Frame, TriggerEntry } from "../model/VisitLexicon";

/** Between the parts of one compound trigger. */
const BETWEEN = keySet(
  ", và có đã buổi trực tiếp để cùng cũng công tác thực tế tiến hành đồng thời cuộc giao lưu học tập tìm hiểu".split(
    " ",
  ),
);
const MAX_GAP = 4;
/** Parts of a compound that its rule name lists. */
const MAX_PARTS = 4;
/** The kind of a compound is that of its most telling part. */
const TELLING: readonly VisitKind[] = [
  "state_visit",
  "courtesy_call",
  "study_exchange",
  "inspection",
  "visit",
  "working_session",
];

export function joinTrigger(
  triggers: Trigger[],
  found: { entry: TriggerEntry; first: number; end: number },
  scene: Scene,
): void {
  const { entry, first, end } = found;
  const last = triggers[triggers.length - 1];
  if (last && adjoins(last, first, scene)) {
    triggers[triggers.length - 1] = {
      first: last.first,
      end,
      frame: frameOf(last, entry),
      kind: TELLING.find((kind) => kind === last.kind || kind === entry.kind)!,
      strength: Math.min(3, Math.max(last.strength, entry.strength) + (entry.frame === "join" ? 0 : 1)),
      phrases: last.phrases.length < MAX_PARTS ? [...last.phrases, entry.phrase] : last.phrases,
    };
  } else
    triggers.push({
      first,
      end,
      frame: entry.frame,
      kind: entry.kind,
      strength: entry.strength,
      phrases: [entry.phrase],
    });
}

function adjoins({ end }: Trigger, first: number, { document: { tokens } }: Scene): boolean {
  return first - end <= MAX_GAP && tokens.slice(end, first).every((token) => BETWEEN.has(token.key));
}

/** "chuyến thăm | và làm việc với Công an tỉnh B": beside a visit to a body that is named even that is no inquiry. */
export function goOnPast(triggers: Trigger[], first: number, end: number, scene: Scene): void {
  const last = triggers[triggers.length - 1];
  if (!last || !adjoins(last, first, scene)) return;
  const [body] = scene.chunksWithin(first, end).map((index) => scene.chunks[index]!);
  if (body?.kind === "agency" && body.end > end) triggers[triggers.length - 1] = { ...last, end: body.first };
}

/** "có buổi làm việc và đón tiếp đoàn A": at a meeting, who receives tells the sides. */
function frameOf(last: Trigger, entry: TriggerEntry): Frame {
  const receives = entry.frame === "receive" && last.kind === "working_session";
  const opens = last.frame === "join" || last.phrases.at(-1) === SENDS;
  return opens || receives ? entry.frame : last.frame;
}
