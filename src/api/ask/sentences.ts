import type { Context } from "../Context";
import { relations } from "../cypher/relations";
import type { QueryVisitsArgs } from "../generated/resolverTypes";
import type {
  PathRow,
  PersonConnectionRow,
  PositionConnectionRow,
  PositionRow,
  RankedPartyConnectionRow,
  ReciprocalVisitConnectionRow,
  VisitConnectionRow,
  VisitPairConnectionRow,
  VisitRow,
} from "../rows";
import { countWithoutYear } from "./countWithoutYear";
import { printDate } from "./printDate";

/** How many things a sentence names. */
const NAMED = 3;
const NOTHING = "trong các bài báo đã đọc";

/** "A; B; C và 4 … khác". */
function list(items: readonly string[], total: number, noun: string): string {
  const more = total - Math.min(items.length, NAMED);
  return items.slice(0, NAMED).join("; ") + (more > 0 ? ` và ${more} ${noun} khác` : "");
}

/** "A; B; C; còn nữa". */
const firstFew = (items: readonly string[], { hasNextPage }: VisitConnectionRow["pageInfo"]) =>
  items.slice(0, NAMED).join("; ") + (hasNextPage || items.length > NAMED ? "; còn nữa" : "");

const onDay = (date: string | null) => (date ? ` (${printDate(date)})` : "");
/** A question that nothing narrows down is about nothing in particular: `about` is empty. */
const words = (...parts: readonly string[]) => parts.filter(Boolean).join(" ");
const titled = ({ title, start }: VisitRow) => `${title ?? "Một chuyến thăm"}${onDay(start) || " (không rõ ngày)"}`;
const office = ({ title, office, former, from, to }: PositionRow) => {
  const span = [...new Set([from, to].filter((date) => date !== null))].map(printDate).join(" đến ");
  return `${former ? "nguyên " : ""}${title} ${office.name}${span && ` (${span})`}`;
};

/** Answers in a sentence of Vietnamese; `about` is what the question is about, as ApiCall has it. */
export const sentences = {
  visits: async (about: string, { nodes, totalCount }: VisitConnectionRow, context: Context, variables: unknown) => {
    const [total, without] = await Promise.all([totalCount(), countWithoutYear(context, variables as QueryVisitsArgs)]);
    const found =
      total === 0
        ? `Không thấy ${about} ${NOTHING}.`
        : `Có ${total} ${about}: ${list(nodes.map(titled), total, "chuyến")}.`;
    return without === 0 ? found : `${found} Không kể ${without} chuyến không rõ năm.`;
  },
  whoVisitedWhom: async (about: string, { nodes, pageInfo }: VisitPairConnectionRow) =>
    nodes.length === 0
      ? `${words("Không có chuyến thăm nào", about, NOTHING)}.`
      : `${words("Nhiều nhất", about)}: ${firstFew(
          nodes.map(({ visitor, host, times }) => `${visitor.name} thăm ${host.name} ${times} lần`),
          pageInfo,
        )}.`,
  mostConnected: async (about: string, ranking: RankedPartyConnectionRow) => ranked(about, "chuyến thăm nào", ranking),
  coVisitors: async (about: string, ranking: RankedPartyConnectionRow) =>
    ranked(`Đi ${about}`, `ai đi ${about}`, ranking),
  reciprocalVisits: async (about: string, { nodes, pageInfo }: ReciprocalVisitConnectionRow) =>
    nodes.length === 0
      ? `Không thấy chuyến thăm đáp lại nào ${about} ${NOTHING}.`
      : `${firstFew(
          nodes.map(
            ({ visitor, host, visit, returnVisit, days }) =>
              `${host.name} thăm lại ${visitor.name} sau ${days} ngày${onDay(visit.end ?? visit.start)} →${onDay(returnVisit.start)}`,
          ),
          pageInfo,
        )}.`,
  successors: async (about: string, { nodes }: PositionConnectionRow) =>
    nodes.length === 0
      ? `Không thấy ai là ${about} ${NOTHING}.`
      : `${about}, theo thứ tự thời gian: ${nodes
          .map(({ person, former, from }) => `${former ? "nguyên là " : ""}${person.name}${onDay(from)}`)
          .join("; ")}.`,
  people: async (about: string, { nodes }: PersonConnectionRow, { loaders }: Context) => {
    const careers = await Promise.all(
      nodes.map(async ({ id, name }) => {
        const positions = await loaders.nodes<PositionRow>(relations.positionsOfPerson, id);
        return positions.length > 0 ? `${name}: ${positions.map(office).join("; ")}.` : null;
      }),
    );
    return careers.filter((career) => career !== null).join(" ") || `Không thấy chức vụ nào của ${about} ${NOTHING}.`;
  },
  path: async (about: string, path: PathRow | null) => {
    if (!path) return `Không thấy liên hệ nào giữa ${about} ${NOTHING}.`;
    const [first] = path.steps;
    return first
      ? `${about} liên hệ qua ${path.steps.length} bước: ${[first.from, ...path.steps.map(({ to }) => to)].map(({ name }) => name).join(" — ")}.`
      : `${about} là một.`;
  },
};

const ranked = (lead: string, nothing: string, { nodes, pageInfo }: RankedPartyConnectionRow) =>
  nodes.length === 0
    ? `Không thấy ${nothing} ${NOTHING}.`
    : `${lead}: ${firstFew(
        nodes.map(({ party, times }) => `${party.name} (${times} lần)`),
        pageInfo,
      )}.`;
