import type { PartyKind, RelationKind, VisitKind, VisitStatus } from "./api/types";

export type Language = "vi" | "en";

export interface Texts {
  readonly title: string;
  readonly lead: string;
  readonly search: { readonly label: string; readonly placeholder: string; readonly none: string };
  readonly ask: {
    readonly label: string;
    readonly placeholder: string;
    readonly submit: string;
    readonly try: string;
    readonly meant: string;
    readonly query: string;
    readonly playground: string;
    readonly refused: string;
  };
  readonly token: Readonly<
    Record<
      | "heading"
      | "lead"
      | "label"
      | "keep"
      | "forget"
      | "kept"
      | "malformed"
      | "enter"
      | "needed"
      | "refused"
      | "forbidden",
      string
    >
  >;
  readonly stats: Readonly<Record<"articles" | "visits" | "people" | "agencies" | "provinces", string>>;
  readonly pairs: { readonly heading: string; readonly by: string; readonly none: string; readonly more: string };
  readonly times: (count: number) => string;
  readonly welcome: string;
  readonly visited: string;
  readonly visitors: string;
  readonly hosts: string;
  readonly places: string;
  readonly topics: string;
  readonly evidence: (count: number) => string;
  readonly original: string;
  readonly inArticle: string;
  readonly noText: string;
  readonly positions: string;
  readonly former: string;
  readonly attested: string;
  readonly noPassage: string;
  readonly onePerson: (count: number) => string;
  readonly visitsMade: string;
  readonly visitsReceived: string;
  readonly noVisits: string;
  readonly latestOnly: (count: number) => string;
  readonly unknownParty: string;
  readonly unknownPage: { readonly heading: string; readonly lead: string };
  readonly noDate: string;
  readonly noYear: string;
  readonly headOfSide: string;
  readonly around: string;
  readonly drawing: Readonly<Record<"label" | "legend" | "zoom" | "in" | "out" | "fit", string>> & {
    readonly list: (count: number) => string;
    readonly visits: (visitor: string, host: string) => string;
  };
  readonly relations: Readonly<Record<RelationKind, string>>;
  readonly truncated: string;
  readonly back: string;
  readonly loading: string;
  readonly failed: string;
  /** Why, by the code of the API's error. */
  readonly failures: Readonly<Record<string, string>> & { readonly UNREACHED: string; readonly OTHER: string };
  readonly retry: string;
  readonly otherLanguage: string;
  readonly partyKinds: Readonly<Record<PartyKind, string>>;
  readonly partyKindsMany: Readonly<Record<PartyKind, string>>;
  readonly visitKinds: Readonly<Record<VisitKind, string>>;
  readonly visitStatuses: Readonly<Record<VisitStatus, string>>;
}

const vi: Texts = {
  title: "Ai đã đến thăm ai",
  lead: "Các chuyến thăm và làm việc giữa cơ quan, địa phương và lãnh đạo, rút ra từ báo chí. Mỗi điều đều kèm câu văn đã nêu nó.",
  search: {
    label: "Tìm người, cơ quan, tỉnh thành",
    placeholder: "Gõ có dấu hoặc không dấu: so tttt bac ninh",
    none: "Không tìm thấy gì.",
  },
  ask: {
    label: "Hỏi bằng tiếng Việt",
    placeholder: "Hỏi: Ai đã thăm Bắc Ninh năm 2024?",
    submit: "Hỏi",
    try: "Có thể hỏi",
    meant: "Ý bạn là",
    query: "Truy vấn đã trả lời",
    playground: "Mở trong playground",
    refused: "Không hỏi được như vậy: câu hỏi có từ 2 đến 300 ký tự.",
  },
  token: {
    heading: "Mã truy cập",
    lead: "Dùng khi dịch vụ đòi mã. Mã chỉ được giữ trong thẻ trình duyệt này, và mất khi đóng thẻ.",
    label: "Mã (bearer token)",
    keep: "Dùng mã này",
    forget: "Bỏ mã",
    kept: "Đang gửi mã cùng mỗi câu hỏi.",
    malformed: "Đây không phải là một mã: mã chỉ gồm chữ không dấu, số và các dấu . _ ~ + / -",
    enter: "Nhập mã truy cập",
    needed: "Dịch vụ này cần mã truy cập",
    refused: "Mã truy cập bị từ chối",
    forbidden: "Mã này không có quyền xem",
  },
  stats: { articles: "bài báo", visits: "chuyến thăm", people: "người", agencies: "cơ quan", provinces: "tỉnh thành" },
  pairs: { heading: "Ai thăm ai", by: "Xem theo", none: "Chưa có chuyến thăm nào.", more: "Xem thêm" },
  times: (count) => `${count} lần`,
  welcome: "Chọn một dòng để đọc các chuyến thăm và những câu văn làm bằng chứng.",
  visited: "thăm",
  visitors: "Bên đến",
  hosts: "Bên tiếp",
  places: "Nơi đến",
  topics: "Nội dung",
  evidence: (count) => (count === 1 ? "Theo một bài báo" : `Theo ${count} bài báo`),
  original: "Đọc bài gốc",
  inArticle: "Xem trong bài báo",
  noText: "Đồ thị không giữ toàn văn bài này.",
  positions: "Chức vụ",
  former: "nguyên",
  attested: "Khoảng thời gian mà các bài báo nêu chức vụ này",
  noPassage: "Không bài báo nào cho biết câu văn.",
  onePerson: (count) => `Vì sao coi đây là một người (${count})`,
  visitsMade: "Đã đến thăm",
  visitsReceived: "Đã tiếp đón",
  noVisits: "Không có chuyến thăm nào.",
  latestOnly: (count) => `Đây là ${count} chuyến gần nhất; truy vấn GraphQL cho biết các chuyến còn lại.`,
  unknownParty: "Không có mục này trong đồ thị.",
  unknownPage: {
    heading: "Không có trang này",
    lead: "Địa chỉ này không dẫn tới đâu. Hãy chọn trong danh sách, hoặc tìm ở trên.",
  },
  noDate: "Không rõ ngày",
  noYear: "không rõ năm",
  headOfSide: "dẫn đầu",
  around: "Xung quanh",
  drawing: {
    label: "Hình vẽ các mối quan hệ; danh sách ở ngay bên dưới nói đúng những điều ấy.",
    legend: "Mũi tên đi từ bên đến sang bên tiếp; bấm vào đó để đọc câu văn đã nêu. Nét đứt: chức vụ, trực thuộc.",
    zoom: "Phóng to, thu nhỏ hình vẽ",
    in: "Phóng to",
    out: "Thu nhỏ",
    fit: "Xem toàn bộ",
    list: (count) => `Các mối quan hệ trong hình (${count})`,
    visits: (visitor, host) => `Đọc các chuyến thăm của ${visitor} tới ${host}`,
  },
  relations: { VISITED: "thăm", SERVED: "giữ chức vụ tại", PART_OF: "thuộc", IN: "ở" },
  truncated: "Chỉ vẽ những mối gần nhất.",
  back: "Danh sách",
  loading: "Đang tải…",
  failed: "Không lấy được dữ liệu",
  failures: {
    UNREACHED: "không nối được tới dịch vụ. Hãy xem dịch vụ còn chạy không.",
    QUERY_TIMEOUT: "câu hỏi mất quá nhiều thời gian nên đã bị dừng. Hãy thử lại sau giây lát.",
    DATABASE_UNAVAILABLE: "hiện không nối được tới cơ sở dữ liệu. Hãy thử lại sau giây lát.",
    OVERLOADED: "dịch vụ đang quá tải. Hãy thử lại sau giây lát.",
    RATE_LIMITED: "đã hỏi quá nhiều lần trong một phút. Hãy đợi rồi thử lại.",
    SHUTTING_DOWN: "dịch vụ sắp dừng. Hãy thử lại sau giây lát.",
    OTHER: "dịch vụ gặp lỗi.",
  },
  retry: "Thử lại",
  otherLanguage: "English",
  partyKinds: { AGENCY: "Cơ quan", PROVINCE: "Tỉnh thành", PERSON: "Người", COUNTRY: "Quốc gia" },
  partyKindsMany: { AGENCY: "Cơ quan", PROVINCE: "Tỉnh thành", PERSON: "Người", COUNTRY: "Quốc gia" },
  visitKinds: {
    VISIT: "Thăm",
    WORKING_SESSION: "Làm việc",
    STUDY_EXCHANGE: "Trao đổi kinh nghiệm",
    INSPECTION: "Kiểm tra, khảo sát",
    COURTESY_CALL: "Chào xã giao",
    STATE_VISIT: "Thăm cấp nhà nước",
  },
  visitStatuses: { DONE: "đã diễn ra", PLANNED: "dự kiến", CANCELLED: "bị hủy" },
};

const en: Texts = {
  title: "Who visited whom",
  lead: "Visits and working sessions between agencies, provinces and officials, as Vietnamese newspapers report them. Every fact comes with the passage that states it.",
  search: {
    label: "Find a person, an agency, a province",
    placeholder: "With or without accents: so tttt bac ninh",
    none: "Nothing found.",
  },
  ask: {
    label: "Ask in Vietnamese",
    placeholder: "Ask in Vietnamese: Ai đã thăm Bắc Ninh năm 2024?",
    submit: "Ask",
    try: "You can ask",
    meant: "Did you mean",
    query: "The query that answered",
    playground: "Open in the playground",
    refused: "This cannot be asked: a question has 2 to 300 characters.",
  },
  token: {
    heading: "Access token",
    lead: "For a service that asks for one. It is kept in this tab of the browser only, until the tab is closed.",
    label: "Token (bearer)",
    keep: "Use this token",
    forget: "Forget it",
    kept: "It is sent with every question.",
    malformed: "This is no token: it has only letters without accents, digits and . _ ~ + / -",
    enter: "Enter a token",
    needed: "This service needs a token",
    refused: "The token is refused",
    forbidden: "This token does not give the right to see this",
  },
  stats: { articles: "articles", visits: "visits", people: "people", agencies: "agencies", provinces: "provinces" },
  pairs: { heading: "Who visited whom", by: "Show", none: "There are no visits yet.", more: "Show more" },
  times: (count) => (count === 1 ? "once" : `${count} times`),
  welcome: "Choose a line to read the visits and the passages that prove them.",
  visited: "visited",
  visitors: "Visitors",
  hosts: "Hosts",
  places: "Places",
  topics: "Topics",
  evidence: (count) => (count === 1 ? "From one article" : `From ${count} articles`),
  original: "Original",
  inArticle: "See it in the article",
  noText: "The text of this article is not kept in the graph.",
  positions: "Positions",
  former: "former",
  attested: "The days for which articles attest it",
  noPassage: "No article tells the passage.",
  onePerson: (count) => `Why this is taken to be one person (${count})`,
  visitsMade: "Visits made",
  visitsReceived: "Visits received",
  noVisits: "No visits.",
  latestOnly: (count) => `These are the latest ${count}; a GraphQL query gives the others.`,
  unknownParty: "There is no such entry in the graph.",
  unknownPage: {
    heading: "There is no such page",
    lead: "This address leads nowhere. Choose from the list, or search above.",
  },
  noDate: "Date unknown",
  noYear: "year unknown",
  headOfSide: "head",
  around: "Around",
  drawing: {
    label: "A drawing of the relations; the list right below says the same.",
    legend:
      "Arrows lead from visitors to hosts; press one to read the passages that state it. Dashed: offices, and what is part of what.",
    zoom: "Zoom of the drawing",
    in: "Closer",
    out: "Further away",
    fit: "Show all of it",
    list: (count) => `The relations of the drawing (${count})`,
    visits: (visitor, host) => `Read the visits of ${visitor} to ${host}`,
  },
  relations: { VISITED: "visited", SERVED: "holds an office in", PART_OF: "is part of", IN: "is in" },
  truncated: "Only the nearest relations are drawn.",
  back: "List",
  loading: "Loading…",
  failed: "The data could not be fetched",
  failures: {
    UNREACHED: "the service cannot be reached. See whether it still runs.",
    QUERY_TIMEOUT: "the question took too long and was stopped. Try again in a moment.",
    DATABASE_UNAVAILABLE: "the database cannot be reached just now. Try again in a moment.",
    OVERLOADED: "the service is overloaded. Try again in a moment.",
    RATE_LIMITED: "too many requests within a minute. Wait, then try again.",
    SHUTTING_DOWN: "the service is about to stop. Try again in a moment.",
    OTHER: "the service met with an error.",
  },
  retry: "Try again",
  otherLanguage: "Tiếng Việt",
  partyKinds: { AGENCY: "Agency", PROVINCE: "Province", PERSON: "Person", COUNTRY: "Country" },
  partyKindsMany: { AGENCY: "Agencies", PROVINCE: "Provinces", PERSON: "People", COUNTRY: "Countries" },
  visitKinds: {
    VISIT: "Visit",
    WORKING_SESSION: "Working session",
    STUDY_EXCHANGE: "Study exchange",
    INSPECTION: "Inspection",
    COURTESY_CALL: "Courtesy call",
    STATE_VISIT: "State visit",
  },
  visitStatuses: { DONE: "done", PLANNED: "planned", CANCELLED: "cancelled" },
};

/** Every sentence of the explorer in each of its languages. */
export const texts: Readonly<Record<Language, Texts>> = { vi, en };
