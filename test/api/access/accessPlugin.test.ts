import { ApolloServer } from "@apollo/server";
import type { Caller } from "../../../src/api/access/Caller";
import { ANYONE } from "../../../src/api/access/Caller";
import type { Context } from "../../../src/api/Context";
import { accessPlugin, type AccessRules } from "../../../src/api/plugins/accessPlugin";

const typeDefs = `
  type Query { visits: Int  log: Log }
  type Log { lines: Int  size: Int }
  type Mutation { merge: Int  purge: Int }`;
const resolvers = {
  Query: { visits: () => 1, log: () => ({ lines: 2, size: 3 }) },
  Mutation: { merge: () => 4, purge: () => 5 },
};

/** The code of the refusal, or the data, of what someone with a role asks. */
async function outcome(rules: Partial<AccessRules>, role: Caller["role"], query: string): Promise<unknown> {
  const roleOfField = { "Mutation.purge": "operator", "Log.lines": "operator" } as const;
  const plugin = accessPlugin({ openReads: true, hasKeys: true, roleOfField, ...rules });
  const server = new ApolloServer<Context>({ typeDefs, resolvers, plugins: [plugin] });
  const caller = role ? { role, name: "lan" } : ANYONE;
  const { body } = await server.executeOperation({ query }, { contextValue: { caller } as Context });
  if (body.kind !== "single") throw new Error("one answer is expected");
  return body.singleResult.errors?.[0]?.extensions?.["code"] ?? { ...body.singleResult.data };
}

test("reading is open, or takes a token", async () => {
  const read = "{ visits }";
  expect(await outcome({}, null, read)).toEqual({ visits: 1 });
  expect(await outcome({ openReads: false }, null, read)).toBe("UNAUTHENTICATED");
  expect(await outcome({ openReads: false }, null, "{ __schema { queryType { name } } }")).toBe("UNAUTHENTICATED");
  for (const role of ["reader", "curator", "operator"] as const)
    expect(await outcome({ openReads: false }, role, read)).toEqual({ visits: 1 });
});

test("every change takes a curator, wherever reads are open", async () => {
  const change = "mutation { merge }";
  expect(await outcome({}, null, change)).toBe("UNAUTHENTICATED");
  expect(await outcome({ hasKeys: false }, null, change)).toBe("UNAUTHENTICATED");
  expect(await outcome({}, "reader", change)).toBe("FORBIDDEN");
  expect(await outcome({}, "curator", change)).toEqual({ merge: 4 });
  expect(await outcome({}, "operator", change)).toEqual({ merge: 4 });
});

test("a field may need more, at any depth and through fragments", async () => {
  expect(await outcome({}, "curator", "mutation { purge }")).toBe("FORBIDDEN");
  expect(await outcome({}, "curator", "mutation { x: purge }")).toBe("FORBIDDEN");
  expect(await outcome({}, "curator", "mutation { ...M } fragment M on Mutation { purge }")).toBe("FORBIDDEN");
  expect(await outcome({}, "operator", "mutation { purge }")).toEqual({ purge: 5 });
  expect(await outcome({}, null, "{ log { lines } }")).toBe("UNAUTHENTICATED");
  expect(await outcome({}, null, "{ log { size } }")).toMatchObject({ log: { size: 3 } });
});
