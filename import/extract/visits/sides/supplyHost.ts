import { HOME } from "../../../HOME";
import type { Scene } from "../../Scene";
import { keySet } from "../../text/keySet";
import { antecedent } from "../coreference/antecedent";
import { goesElsewhere } from "../grammar/clauses/goesElsewhere";
import { setsOut } from "../grammar/clauses/setsOut";
import { PLACE_PREPOSITIONS } from "../grammar/words/functionWords";
import { isNoun } from "../grammar/words/isNoun";
import { says } from "../grammar/words/says";
import type { Draft } from "../model/Draft";
import { SENDS, type Trigger } from "../model/Trigger";
import type { VisitLexicon } from "../model/VisitLexicon";
import { addParty } from "../parties/addParty";
import { isGovernment } from "../parties/isGovernment";
import { isNearby } from "../parties/isNearby";
import { namesHome } from "../parties/namesHome";
import type { Side } from "../parties/Side";

/**
 * The host that a reader supplies where the sentence names none: that of the visit it goes on about; what "này" points at; Việt Nam for a
 * foreign guest, the province that a delegation's own sentence or the article is about for an inspection on the spot.
 */
export function supplyHost(
  scene: Scene,
  lexicon: VisitLexicon,
  draft: Draft,
  trigger: Trigger,
  current: Draft | null,
): void {
  const { visitors, hosts } = draft;
  if (!(hosts.empty || hosts.isHome || isNearby(hosts)) || visitors.empty) return;
  const { home } = scene.places;
  if (home && !visitors.provinces.has(home.name) && (meetsItsLeaders(scene, trigger) || goesToOurs(scene, trigger)))
    hosts.provinces.add(home.name);
  if (isNearby(hosts) && current && visitors.shares(current.visitors) && current.hosts.provinces.size === 1)
    for (const name of current.hosts.provinces) hosts.provinces.add(name);
  if (!hosts.empty || (trigger.frame !== "go" && !trigger.phrases.includes(SENDS))) return;
  if (current && visitors.meets(current.visitors) && !(visitors.foreign && goesElsewhere(scene, trigger))) {
    hosts.addAll(current.hosts);
    return;
  }
  for (const index of antecedent(scene, trigger, draft.last)) addParty(hosts, scene, index);
  if (!hosts.empty) return;
  if (visitors.foreign) {
    if (!isNoun(scene, trigger) && isCall(trigger) && !goesElsewhere(scene, trigger) && namesHome(scene))
      hosts.countries.add(HOME);
    return;
  }
  const sent = says(scene, lexicon, draft.first, trigger.end, "delegation");
  if (
    !visitors.acts ||
    !(isNoun(scene, trigger)
      ? isLeader(visitors) && isTrip(trigger)
      : sent || isLeader(visitors) || seesForItself(scene, trigger, visitors)) ||
    namesRegion(scene, draft)
  )
    return;
  const [own] = visitors.provinces;
  const province = own ?? home?.name;
  if (!province) return;
  hosts.provinces.add(province);
  draft.supplied = province;
}

/** "chuyến thăm", "chuyến thị sát"; not "chuyến công tác", which leads elsewhere, nor "buổi làm việc", which is one of his own office. */
function isTrip({ kind, phrases }: Trigger): boolean {
  return kind !== "working_session" && !phrases.some((phrase) => phrase.includes(ABROAD));
}

const ABROAD = "công tác";

/** A leader of a province or a district who goes to see people or works: without a place named, it is within the province. */
function isLeader(visitors: Side): boolean {
  const governs = [...visitors.people].some((person) =>
    person.held.some((held) => held.province !== null && !held.former && isGovernment(held.agency)),
  );
  return governs && visitors.provinces.size === 1;
}

/** Bodies of the whole state. */
const CENTRAL = /^(?:Bộ (?!Tư lệnh|Chỉ huy|Công an)|Tổng cục |Cục |Chính phủ$|Quốc hội$|Thanh tra (?:Chính phủ|Bộ ))/u;

/** "Thứ trưởng A đến hiện trường", "Sở B đi kiểm tra": who governs goes to see for himself; any body, to comfort people. */
function seesForItself(scene: Scene, { first, phrases }: Trigger, { agencies }: Side): boolean {
  if (phrases.some((phrase) => phrase.startsWith(SENDS) || ON_THE_SPOT.test(phrase)))
    return [...agencies].some((name) => isGovernment(name) || CENTRAL.test(name));
  return agencies.size > 0 && phrases.some((phrase) => phrase.includes(COMFORTS)) && setsOut(scene, first) !== null;
}

/** The triggers of going to where something is. */
const ON_THE_SPOT = /^(?:đi (?:kiểm tra|khảo sát|thực địa)|thị sát|chuyến (?:khảo sát|thị sát))/u;
const COMFORTS = "thăm hỏi";

function isCall(trigger: Trigger): boolean {
  return trigger.phrases.some((phrase) => phrase.includes("thăm"));
}

const LEADERS = keySet(["lãnh đạo"]);
const OF_PROVINCE = keySet(["tỉnh", "thành phố"]);
const LEADERS_REACH = 4;

/** "chào xã giao lãnh đạo tỉnh": in a paper of the province, its leaders. */
function meetsItsLeaders(scene: Scene, { end }: Trigger): boolean {
  const keys = scene.document.tokens.slice(end, end + LEADERS_REACH + 2).map(({ key }) => key);
  for (let at = 0; at < LEADERS_REACH; at++)
    if (LEADERS.has(`${keys[at]} ${keys[at + 1]}`))
      return OF_PROVINCE.has(keys[at + 2]!) || OF_PROVINCE.has(`${keys[at + 2]} ${keys[at + 3]}`);
  return false;
}

const OURS = keySet(["tỉnh ta", "tỉnh nhà"]);

/** "thăm, chúc Tết tỉnh ta": the province of the paper. */
function goesToOurs({ document: { tokens } }: Scene, { end }: Trigger): boolean {
  const keys = tokens.slice(end, end + LEADERS_REACH + 2).map(({ key }) => key);
  return keys.some((key, at) => OURS.has(`${key} ${keys[at + 1]}`));
}

const REGION = keySet(["miền", "vùng"]);
const PROVINCES_OF = keySet("các tỉnh thành một số".split(" "));
const PROVINCES_REACH = 4;

/** "vào miền Trung kiểm tra", "tại các tỉnh miền Tây": a part of the country is no province. */
function namesRegion({ document: { tokens } }: Scene, { first, last }: Draft): boolean {
  for (let at = first + 1; at < last - 1; at++) {
    if (!REGION.has(tokens[at]!.key) || !tokens[at + 1]!.capital) continue;
    let before = at - 1;
    while (before > first && at - before < PROVINCES_REACH && PROVINCES_OF.has(tokens[before]!.key)) before--;
    if (PLACE_PREPOSITIONS.has(tokens[before]!.key)) return true;
  }
  return false;
}
