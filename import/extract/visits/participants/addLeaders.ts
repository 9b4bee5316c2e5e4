import { isName } from "../../isName";
import type { RosterEntry } from "../../people/RosterEntry";
import type { Scene } from "../../Scene";
import { keyOfForm, keySet } from "../../text/keySet";
import { DELEGATION } from "../grammar/words/functionWords";
import type { Draft } from "../model/Draft";

const HEAD = keyOfForm("trưởng đoàn");
const LEADS = keyOfForm("dẫn đầu đoàn");
const DEPUTY = keyOfForm("phó");
/** Delegations that go nowhere: "trưởng đoàn đại biểu Quốc hội tỉnh A", "trưởng đoàn luật sư". */
const STANDING = keySet("đại đbqh luật thể bóng đua quân nghệ văn múa xe kịch địa".split(" "));
/** Between the leader and the word: "ông A, Phó Giám đốc Sở B, | làm trưởng đoàn". */
const WITHIN = keySet(
  "làm là , - – ( ) của bộ ông bà công tác kiểm tra giám sát thanh khảo cán cùng kiêm & trung".split(" "),
);
const REACH = 8;
/** How many sentences around the visit its leader is told. */
const NEAR = 8;

/** "Trưởng đoàn công tác là ông A": who is told to lead the delegation, where the visit of one is told without anybody of it. */
export function addLeaders(scene: Scene, visits: readonly Draft[]): void {
  const open = visits.filter(
    ({ visitors, caption }) => visitors.people.size === 0 && visitors.agencies.size > 0 && !caption,
  );
  if (open.length === 0) return;
  const { tokens } = scene.document;
  for (let at = 0; at + 1 < tokens.length; at++) {
    if (tokens[at + 1]!.key !== DELEGATION && tokens[at + 2]?.key !== DELEGATION) continue;
    const leader = leaderAt(scene, at);
    if (!leader || visits.some(({ visitors, hosts }) => visitors.people.has(leader) || hosts.people.has(leader)))
      continue;
    const { sentence } = tokens[at]!;
    const near = open.filter(
      (visit) => Math.abs(visit.sentence - sentence) <= NEAR && visit.visitors.people.size === 0,
    );
    (near.findLast((visit) => visit.sentence <= sentence) ?? near[0])?.visitors.addPerson(leader);
  }
}

function leaderAt(scene: Scene, at: number): RosterEntry | null {
  const { tokens } = scene.document;
  const [first, second, third, fourth] = tokens.slice(at, at + 4).map(({ key }) => key);
  if (`${first} ${second}` === HEAD) {
    if (tokens[at - 1]?.key === DEPUTY || STANDING.has(third ?? "")) return null;
    return nameBeside(scene, at, -1) ?? nameBeside(scene, at + 1, 1);
  }
  const opens = tokens[at - 1]?.sentence !== tokens[at]!.sentence;
  return opens && `${first} ${second} ${third}` === LEADS && !STANDING.has(fourth ?? "")
    ? nameBeside(scene, at + 2, 1)
    : null;
}

/** Whoever is named on that side of a token, with nothing between but offices and the words that may stand there. */
function nameBeside(scene: Scene, token: number, step: 1 | -1): RosterEntry | null {
  const { tokens } = scene.document;
  let at = token + step;
  for (let words = 0; words < REACH && tokens[at]?.sentence === tokens[token]!.sentence; words++) {
    const chunk = scene.chunkAt(at);
    if (chunk && isName(chunk)) return scene.roster.of(scene.chunkFrom(chunk.first));
    if (!chunk && !WITHIN.has(tokens[at]!.key)) return null;
    at = (chunk ? (step > 0 ? chunk.end - 1 : chunk.first) : at) + step;
  }
  return null;
}
