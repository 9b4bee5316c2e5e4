import { ApolloServer } from "@apollo/server";
import { startStandaloneServer } from "@apollo/server/standalone";
import { serverAudits } from "graphql-http";
import { useApi } from "./support/api";
import { exchanges } from "./support/exchanges";

const { api } = useApi(exchanges);

/** Nothing but what Apollo Server does by itself. */
const plain = new ApolloServer({ typeDefs: "type Query { plain: Int }", csrfPrevention: true });
let plainUrl: string;

beforeAll(async () => {
  plainUrl = (await startStandaloneServer(plain, { listen: { port: 0, host: "127.0.0.1" } })).url;
});
afterAll(() => plain.stop());

/** Audits send GET requests as browsers' forms can; those are refused by design, so each comes with the header that tells them apart. */
const fetchFn: typeof fetch = (input, init) =>
  fetch(input, { ...init, headers: { ...(init?.headers as object), "apollo-require-preflight": "1" } });

/** The names of the audits, by how they end. */
async function audit(url: string): Promise<Map<string, string>> {
  const outcomes = new Map<string, string>();
  for (const { id, name, fn } of serverAudits({ url, fetchFn })) {
    const { status } = await fn();
    outcomes.set(`${id} ${name}`, status);
  }
  return outcomes;
}

test("every MUST and SHOULD of GraphQL over HTTP holds that holds for Apollo Server by itself", async () => {
  const [ours, apollo] = [await audit(`${api.url}/graphql`), await audit(plainUrl)];
  expect(ours.size).toBeGreaterThan(50);
  const worse = [...ours].filter(([name, status]) => status !== "ok" && apollo.get(name) === "ok");
  expect(worse).toEqual([]);
  const exceptions = [...ours].filter(([, status]) => status !== "ok").map(([name, status]) => `${status}: ${name}`);
  expect(exceptions.sort()).toMatchInlineSnapshot(`
   [
     "warn: 572B SHOULD use 200 status code on document parsing failure when accepting application/json",
     "warn: 7B9B SHOULD use a status code of 200 on variable coercion failure when accepting application/json",
     "warn: FDE2 SHOULD use 200 status code on document validation failure when accepting application/json",
   ]
  `);
});
