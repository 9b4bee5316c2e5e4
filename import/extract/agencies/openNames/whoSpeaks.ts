import { keyOfForm, keySet } from "../../text/keySet";
import type { Token } from "../../text/Token";

/** Who speaks, or is told of next: "Giám đốc Bệnh viện | giới thiệu", "Xí nghiệp chế biến | đồng chí A". */
const SPEAKS = keySet([
  "đồng chí",
  "giới thiệu",
  "phát biểu",
  "cho biết",
  "báo cáo",
  "chia sẻ",
  "khẳng định",
  "nhấn mạnh",
]);

/** "Trung tâm giới thiệu | việc làm". */
const WORK = keyOfForm("việc");

export function whoSpeaks(tokens: readonly Token[], at: number): boolean {
  const [word, next, after] = [tokens[at]!, tokens[at + 1], tokens[at + 2]];
  return !word.capital && next?.kind === "word" && SPEAKS.has(`${word.key} ${next.key}`) && after?.key !== WORK;
}
