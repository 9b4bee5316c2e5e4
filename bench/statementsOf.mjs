// The Cypher behind a query of the API.
import { createRequire } from "node:module";
import { createServer } from "node:http";

const require = createRequire(import.meta.url);
const { ANYONE } = require("../dist/src/api/access/Caller.js");
const { createApolloServer } = require("../dist/src/api/createApolloServer.js");
const { createMetrics } = require("../dist/src/api/http/metrics.js");
const { Loaders } = require("../dist/src/api/loaders.js");
const { createLog } = require("../dist/src/shared/log.js");

/** A server without HTTP that answers a query by `read` and tells what was read: waves of statements that were under way together. */
export function createListener(read) {
  const apollo = createApolloServer({
    httpServer: createServer(),
    log: createLog("error"),
    metrics: createMetrics(),
    introspection: true,
    access: { openReads: true, hasKeys: false },
  });
  const started = apollo.start();
  return {
    async statementsOf(query) {
      await started;
      const waves = [];
      let underWay = 0;
      const overheard = async (statement, parameters) => {
        if (underWay === 0) waves.push([]);
        waves.at(-1).push([statement, structuredClone(parameters)]);
        underWay++;
        try {
          return await read(statement, parameters);
        } finally {
          underWay--;
        }
      };
      const contextValue = {
        requestId: "bench",
        caller: ANYONE,
        read: overheard,
        graphVersion: async () => null,
        loaders: new Loaders(overheard),
      };
      const { body } = await apollo.executeOperation({ query }, { contextValue });
      if (body.singleResult.errors) throw new Error(JSON.stringify(body.singleResult.errors));
      return { waves, data: body.singleResult.data };
    },
    stop: () => apollo.stop(),
  };
}
