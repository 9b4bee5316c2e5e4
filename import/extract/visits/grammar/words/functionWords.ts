import { keyOfForm, keySet } from "../../../text/keySet";

/*
 * The grammar that the visit rules lean on: function words, as matching keys. What visits are called, and by which words they
 * are told, is knowledge and stands in `import/knowledge/`.
 */

function words(list: string): ReadonlySet<string> {
  return keySet(list.split(" "));
}

/** Prepositions of place: where, and whereto. */
export const PLACE_PREPOSITIONS = words("tại ở đến tới sang về vào ra lên xuống");
export const STAYS = words("tại ở");
/** May stand between a preposition of place and the name. */
export const WITHIN_PLACE = words(
  "tỉnh thành phố các trụ sở hội trường lãnh đạo địa bàn trên huyện một số nhiều cơ thủ đô nước trung tâm khu vực điểm hai ba bốn 2 3 4 02 03 04",
);
/** Where the object of a trigger ends and its purpose or what was said begins. */
export const PURPOSE = words(
  "để nhằm ; nhân khẳng cho trong phát theo sau trước khi nghe được ghi đã là tham việc tình dự đối cắt",
);
/** First words of the verbs that tell what someone did or said at a meeting. */
export const TELLING_VERBS = words("đã cho khẳng nhấn phát bày cảm đánh đề yêu chỉ ghi thông mong chúc trao kết");
/** Who comes along without a name. */
export const ALONG = words(
  "cùng đoàn công tác đại biểu cấp cao các thành viên của tp tỉnh phu nhân và một số lãnh đạo bộ ngành trung ương cán đã sẽ cũng có hôm nay vừa",
);
/** Words that stand before the name within one party: "đoàn công tác của …", "nguyên …". */
export const WITHIN_PARTY = words(
  "đoàn công tác cấp cao đại biểu cán bộ phái nguyên cựu các ông bà lãnh đạo kiểm tra giám sát",
);
/** First words of the parts of an address, from the smallest on. */
export const ADDRESS_WORDS = words("số đường tổ thôn ấp bản buôn làng xóm khóm khu phố phường xã thị trấn huyện quận");
/** What introduces a visit as a circumstance: "trong chuyến thăm …", "tiếp tục chuyến thăm …". */
export const INTRODUCES = words("tục với tại trong nhân sau trước từ kể");
/** "xin ý kiến của". */
export const OPINION = words("kiến");
export const INVITATION = keySet(["lời mời của", "lời mời", "mời của"]);
/** Signs that open an apposition: "ông A - Giám đốc …". */
export const APPOSITION = new Set(["-", "–", "("]);

export const ABOUT = keyOfForm("về");
/** "đoàn", where it is no part of a name. */
export const DELEGATION = keyOfForm("đoàn");
/** "được đón tiếp bởi ông A": who receives. */
export const AGENT = keyOfForm("bởi");
export const BY = keyOfForm("do");
/** "cùng", "cùng với". */
export const ALONGSIDE = keyOfForm("cùng");
export const WITH = keyOfForm("với");
export const FROM = keyOfForm("từ");
export const PASSIVE = keyOfForm("được");
export const WHEN = keyOfForm("khi");
export const BEFORE = keyOfForm("trước");
export const THIS = keyOfForm("này");
export const THAT = keyOfForm("đó");
export const HAS = keyOfForm("có");
/** "lần": how often. */
export const TIMES = keyOfForm("lần");
/** Of the past, of what goes on and of what is to come. */
export const PAST = keyOfForm("đã");
export const GOES_ON = keyOfForm("đang");
export const WILL = keyOfForm("sẽ");
/** "để": before what something is done for. */
export const IN_ORDER_TO = keyOfForm("để");
/** Between whoever acts and the verb. */
export const AUXILIARY = words("đã đang sẽ cũng từng vừa còn có");
