import type { Chunk } from "../../Chunk";
import { keySet } from "../../text/keySet";
import type { Token } from "../../text/Token";
import { joint } from "./joint";

/** Signs and words that may join the positions of one person. */
const JOINS = keySet([",", "kiêm", "đồng thời là", "và", "-", ":", "đồng thời", "là", "kiêm nhiệm"]);

/** Whether two positions are told of one person: "Bí thư Tỉnh ủy, | Chủ tịch HĐND". */
export function joinsOffices(tokens: readonly Token[], chunks: readonly Chunk[], left: number, right: number): boolean {
  const between = joint(tokens, chunks, left, right);
  if (between === null) return false;
  return between === "" || JOINS.has(between) || (between.startsWith(", ") && JOINS.has(between.slice(2)));
}
