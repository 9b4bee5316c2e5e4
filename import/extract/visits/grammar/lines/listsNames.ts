import { isName } from "../../../isName";
import type { Scene } from "../../../Scene";
import { keySet } from "../../../text/keySet";

/** Right before the colon that opens a list of people: "các đồng chí: …", "đoàn gồm: …". */
const OPENS_LIST = keySet(["chí", "c", "ông", "bà", "gồm", "có", "biểu"]);
/** First words of an item that names nobody: "các đồng chí Ủy viên …", "đại diện các sở". */
const NAMELESS = keySet("các lãnh đại cùng đồng".split(" "));
/** What someone did, which no item of such a list tells. */
const VERBS = keySet("đã sẽ đang vừa cho nói thăm tiếp đến".split(" "));
const MAX_FORMS_OF_ADDRESS = 4;
/** Tokens from the head of a list to its last item. */
const MAX_LIST = 150;

/** Whether the colon or the semicolon stands within a list of people: "các đồng chí: | A, Giám đốc Sở B; | C, Chánh Văn phòng …". */
export function listsNames(scene: Scene, at: number): boolean {
  const { tokens, sentences } = scene.document;
  const next = scene.chunks[scene.chunkFrom(at + 1)];
  const named = next && next.first - at <= MAX_FORMS_OF_ADDRESS && (isName(next) || next.kind === "position");
  if (tokens[at]!.text === ":") return named === true && OPENS_LIST.has(tokens[at - 1]!.key);
  if (!named && !NAMELESS.has(tokens[at + 1]?.key ?? "")) return false;
  const [from] = sentences[tokens[at]!.sentence]!;
  for (let before = at - 1; before > Math.max(from, at - MAX_LIST); before--) {
    if (scene.inside(before)) continue;
    if (tokens[before]!.text === ":") return listsNames(scene, before);
    if (VERBS.has(tokens[before]!.key)) return false;
  }
  return false;
}
