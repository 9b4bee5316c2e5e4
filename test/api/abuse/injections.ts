import type { GraphQLSchema } from "graphql";
import { inputPlaces } from "./schemaPaths";

/** Texts that would do harm where a text becomes part of Cypher, Lucene, a regular expression, a path or a page. */
const PAYLOADS = [
  "' OR 1=1 //",
  '"}) DETACH DELETE n //',
  "` MATCH (n) DETACH DELETE n //",
  "x' RETURN 1 UNION MATCH (n) RETURN n //",
  "\\' OR true OR \\'",
  "\\u0027 OR 1=1 //",
  "'}) CALL db.labels() YIELD label RETURN label //",
  "' + $injected + '",
  "*:* OR name:/.*/ AND NOT (",
  'name:[* TO *] \\ ~ ^ "',
  "(a+)+$",
  "\u0000",
  "\ud800",
  "\u202e\u2066 ﷽",
  "__proto__",
  "../../etc/passwd",
  "${process.exit(1)}",
  "<script>alert(1)</script>",
];

/** One place gets each sixth payload, the next place those beside them. */
const SHARE = 6;

/** Every text of the API with a share of the payloads: a query each. */
export function injections(
  schema: GraphQLSchema,
): { name: string; query: string; variables: { x: string | string[] } }[] {
  return inputPlaces(schema)
    .filter(({ type }) => ["String", "ID", "Date"].includes(type.name))
    .flatMap(({ name, type, isList, ask }, index) =>
      PAYLOADS.filter((_, number) => number % SHARE === index % SHARE).map((payload) => ({
        name: `${name}: ${JSON.stringify(payload)}`,
        query: `query ($x: ${isList ? `[${type.name}!]` : type.name}!) ${ask("$x")}`,
        variables: { x: isList ? [payload] : payload },
      })),
    );
}
