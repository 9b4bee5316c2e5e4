import { getNamedType, isCompositeType, isObjectType, type GraphQLSchema } from "graphql";
import { gzipSync } from "node:zlib";
import { argumentsOf, fieldsOf, inputPlaces, nested, sampleOf, smallest } from "./schemaPaths";

export interface HostileRequest {
  readonly name: string;
  readonly init: RequestInit;
  /** What comes after /graphql in the address. */
  readonly search?: string;
}

const JSON_TYPE = { "content-type": "application/json" };
const QUERY = "{ stats { visits } }";

const post = (
  name: string,
  body: NonNullable<RequestInit["body"]>,
  headers: Record<string, string> = JSON_TYPE,
): HostileRequest => ({
  name,
  init: { method: "POST", headers, body },
});
const ask = (name: string, query: string, variables?: unknown) => post(name, JSON.stringify({ query, variables }));
const times = (count: number, make: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => make(i)).join(" ");

/** What must be refused, made from the schema: whatever is added to it is attacked too. */
export function hostileRequests(schema: GraphQLSchema): HostileRequest[] {
  const roots = fieldsOf(schema.getQueryType()!);
  const objects = Object.values(schema.getTypeMap()).filter(
    (type) => isObjectType(type) && !type.name.startsWith("__"),
  );
  const places = inputPlaces(schema);
  return [
    ...roots.flatMap((field) => {
      const selections = nested(schema, getNamedType(field.type), 20);
      return selections ? [ask(`deep: ${field.name}`, `{ ${field.name}${argumentsOf(field)} ${selections} }`)] : [];
    }),
    ...roots.flatMap((field) => wide(field)),
    ...roots.flatMap((field) => {
      const one = `${field.name}${argumentsOf(field)}${smallest(field.type)}`;
      return [
        ask(`aliased: ${field.name}`, `{ ${times(25, (i) => `a${i}: ${one}`)} }`),
        ask(`many roots: ${field.name}`, `{ ...R ...R } fragment R on Query { ${times(6, () => one)} }`),
      ];
    }),
    ...objects.flatMap(({ name }) => [
      ask(
        `fragment cycle: ${name}`,
        `{ ${QUERY.slice(1, -1)} ...Q } fragment Q on Query { __typename ...Q } fragment A on ${name} { ...B } fragment B on ${name} { ...A }`,
      ),
    ]),
    ask(
      "fragment bomb",
      `{ agencies { nodes { ...F0 } } } ${times(30, (i) => `fragment F${i} on Agency { partOf { ...F${i + 1} } b: partOf { ...F${i + 1} } }`)} fragment F30 on Agency { id }`,
    ),
    ...places
      .filter(({ isList }) => isList)
      .map(({ name, type, ask: place }) =>
        ask(`huge list: ${name}`, place(`[${times(400, () => sampleOf(type as never))}]`)),
      ),
    ...places
      .filter(({ type }) => ["String", "ID", "Date"].includes(type.name))
      .flatMap(({ name, isList, type, ask: place }) => [
        ask(`huge text: ${name}`, place(isList ? `["${"x".repeat(50_000)}"]` : `"${"x".repeat(50_000)}"`)),
        ask(
          `huge text in a variable: ${name}`,
          `query ($x: ${isList ? `[${type.name}!]` : type.name}!) ${place("$x")}`,
          { x: isList ? ["x".repeat(50_000)] : "x".repeat(50_000) },
        ),
        ask(`an object for a text: ${name}`, place('{ eq: { contains: "MATCH (n) RETURN n" } }')),
      ]),
    ...http(),
    ...variables(),
    ...documents(),
  ];
}

/** Pages of a hundred within pages of a hundred. */
function wide(root: ReturnType<typeof fieldsOf>[number]): HostileRequest[] {
  const item = pageOf(root);
  if (!item) return [];
  return fieldsOf(item).flatMap((inner) => {
    const innermost = pageOf(inner);
    if (!innermost) return [];
    const full = { first: "100" };
    const query = `{ ${root.name}${argumentsOf(root, full)} { nodes { ${inner.name}${argumentsOf(inner, full)} { nodes { __typename } edges { cursor } } } } }`;
    return [ask(`wide: ${root.name}.${inner.name}`, query)];
  });
}

/** The type of the nodes of a field that gives pages. */
function pageOf(field: ReturnType<typeof fieldsOf>[number]) {
  if (!field.args.some(({ name }) => name === "first")) return null;
  const nodes = fieldsOf(getNamedType(field.type)).find(({ name }) => name === "nodes");
  return nodes && isCompositeType(getNamedType(nodes.type)) ? getNamedType(nodes.type) : null;
}

function http(): HostileRequest[] {
  const good = JSON.stringify({ query: QUERY });
  const types = [
    "text/plain",
    "multipart/form-data",
    "application/x-www-form-urlencoded",
    "application/xml",
    "text/html",
    "image/png",
    "nonsense",
    "application/json; charset=utf-7",
    "application/json; charset=latin1",
  ];
  const methods = ["PUT", "DELETE", "PATCH", "OPTIONS", "PROPFIND"];
  const get = (
    name: string,
    search: string,
    headers: Record<string, string> = { "apollo-require-preflight": "1" },
  ) => ({ name, search, init: { headers } });
  return [
    ...types.map((type) => post(`content type: ${type}`, good, { "content-type": type })),
    post("no content type", Buffer.from(good), {}),
    post("compressed", gzipSync("x".repeat(1_000_000)), { ...JSON_TYPE, "content-encoding": "gzip" }),
    post("an unknown encoding", good, { ...JSON_TYPE, "content-encoding": "zip" }),
    post("a body of a megabyte", JSON.stringify({ query: `${QUERY} #${"x".repeat(1_000_000)}` })),
    post("headers of 32 KB", good, { ...JSON_TYPE, "x-long": "x".repeat(32_000) }),
    post("nothing", ""),
    ...methods.map((method) => ({ name: `method: ${method}`, init: { method, headers: JSON_TYPE } })),
    get("GET without preflight", `?query=${encodeURIComponent(QUERY)}`, {}),
    get("GET of nothing", ""),
    get("GET with variables that are no JSON", `?query=${encodeURIComponent(QUERY)}&variables={`),
    get("GET of a mutation", `?query=${encodeURIComponent("mutation { a }")}`),
    get("GET of two queries", `?query=${encodeURIComponent(QUERY)}&query=${encodeURIComponent(QUERY)}`),
    get("GET of 20 KB", `?query=${encodeURIComponent(`${QUERY} #${"x".repeat(20_000)}`)}`),
    get("GET with a broken escape", "?query=%E0%A4%A"),
    ...[
      "{",
      '{"query":',
      "[",
      "null",
      "true",
      "1",
      '"x"',
      "{}",
      "[]",
      "{'query':1}",
      '{"query":NaN}',
      "\u0000",
      "<x/>",
      "[".repeat(50_000),
      '{"a":'.repeat(15_000),
    ].map((body) => post(`broken JSON: ${body.slice(0, 12)}`, body)),
    ...[2, 10, 1000].map((count) => post(`a batch of ${count}`, JSON.stringify(Array(count).fill({ query: QUERY })))),
    ...[
      { query: 1 },
      { query: {} },
      { query: [QUERY] },
      { query: "" },
      { query: QUERY, variables: [] },
      { query: QUERY, variables: "{}" },
      { query: QUERY, variables: 1 },
      { query: QUERY, operationName: 1 },
      { query: QUERY, operationName: "Other" },
      { query: QUERY, extensions: "x" },
      { query: { kind: "Document" } },
      { extensions: { persistedQuery: { version: 1, sha256Hash: "0".repeat(64) } } },
    ].map((body) => post(`a body like ${JSON.stringify(body).slice(0, 60)}`, JSON.stringify(body))),
  ];
}

function variables(): HostileRequest[] {
  const visits = "query ($where: VisitFilter) { visits(where: $where) { totalCount } }";
  // Written by hand: JSON.stringify does not go as deep as JSON.parse.
  const nestedFilter = (depth: number) =>
    post(
      `a filter ${depth} deep`,
      `{"query":${JSON.stringify(visits)},"variables":{"where":${'{"NOT":'.repeat(depth)}{}${"}".repeat(depth)}}}`,
    );
  const first = "query ($first: Int) { visits(first: $first) { nodes { id } } }";
  return [
    ...[5, 100, 10_000].map(nestedFilter),
    ask("a filter of 10,000 parts", visits, { where: { OR: Array(10_000).fill({}) } }),
    ask("a filter that doubles", visits, { where: { OR: Array(60).fill({ AND: Array(60).fill({ NOT: {} }) }) } }),
    ask("a filter with a prototype", visits, JSON.parse('{"where":{"__proto__":{"status":{"eq":"DONE"}}}}')),
    ...[-1, 0, 101, 1e9, 2 ** 31, 1.5, "1", [1, 2], {}, true].map((value) =>
      ask(`first: ${JSON.stringify(value)}`, first, { first: value }),
    ),
    ask(
      "10,000 variables",
      `query (${times(400, (i) => `$v${i}: Int`)}) ${QUERY}`,
      Object.fromEntries(Array.from({ length: 10_000 }, (_, i) => [`v${i}`, i])),
    ),
    ask("a cursor made by hand", "query ($after: String) { visits(after: $after) { totalCount } }", {
      after: Buffer.from('["x",{"$gt":""}]').toString("base64url"),
    }),
  ];
}

function documents(): HostileRequest[] {
  const types = "{ fields { type { fields { type { fields { type { fields { name } } } } } } } }";
  return [
    ask("tokens without end", `{ ${"stats { visits } ".repeat(700)} }`),
    ask("brackets without end", "{ a".repeat(30_000)),
    ask("lists within lists", `{ nodes(ids: ${"[".repeat(900)}${"]".repeat(900)}) { id } }`),
    ask("values within values", `{ visits(where: ${"{NOT: ".repeat(300)}{}${"}".repeat(300)}) { totalCount } }`),
    ask("introspection in depth", `{ __schema { types ${types} } }`),
    ask("directives without end", `{ stats { visits ${"@include(if: true) ".repeat(400)} } }`),
    ask("unknown directives", `{ stats { visits ${"@x ".repeat(900)} } }`),
    ask("unknown fields", `{ ${times(900, (i) => `f${i}`)} }`),
    ask("the same field in two ways", `{ stats { visits } stats: agencies { totalCount } }`),
    ask("many operations, none named", `query A ${QUERY} query B ${QUERY}`),
    ask("a subscription", "subscription { visits }"),
    ask("a mutation", "mutation { deleteEverything }"),
    ask("definitions of types", "type Query { x: Int } extend type Visit { y: Int }"),
    ask("control characters", `{ stats { visits } \u0000\u0007 }`),
    ask("a comment only", "# nothing"),
  ];
}
