import { once } from "node:events";
import { createServer } from "node:net";
import { VisitgraphError } from "../../src/shared/error";
import type { Settings } from "../../src/shared/settings";

/** Throws PORT_TAKEN at once, rather than after half a minute of starting all the rest. */
export async function ensurePortFree({ host, port }: Pick<Settings, "host" | "port">): Promise<void> {
  const server = createServer();
  server.listen(port, host);
  await once(server, "listening").catch((cause: NodeJS.ErrnoException) => {
    if (cause.code !== "EADDRINUSE") throw listenFailure(host, port, cause);
    throw new VisitgraphError("PORT_TAKEN", `Port ${port} of ${host} is taken by another program.`, {
      hint: `Choose another one: set PORT in the environment or in .env, as in PORT=${port + 1}.`,
      cause,
    });
  });
  server.close();
  await once(server, "close");
}

function listenFailure(host: string, port: number, cause: NodeJS.ErrnoException): VisitgraphError {
  return new VisitgraphError(
    "SETTINGS_INVALID",
    `The service cannot listen on ${host}, port ${port}: ${cause.message}.`,
    {
      hint: "Set HOST to an address of this machine, and PORT to a port above 1023.",
      cause,
    },
  );
}
