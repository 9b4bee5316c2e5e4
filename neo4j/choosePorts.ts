import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { createServer, type AddressInfo, type Server } from "node:net";
import { once } from "node:events";
import { VisitgraphError } from "../src/shared/error";

export interface Ports {
  readonly bolt: number;
  readonly http: number;
}

/** A kind left out, or undefined, is chosen; 0 is any free port. */
export type WantedPorts = { readonly [kind in keyof Ports]?: number | undefined };

const DEFAULTS: Ports = { bolt: 7687, http: 7474 };
const SETTING = { bolt: "NEO4J_BOLT_PORT", http: "NEO4J_HTTP_PORT" } as const;
const HOST = "127.0.0.1";

/**
 * The loopback ports for the managed Neo4j. A wanted port (0: any free one) is used or the call fails with PORT_TAKEN; else the
 * port of the last run or Neo4j's usual one; where another program has that, a free one, which is remembered in `file`.
 */
export async function choosePorts(
  file: string,
  wanted: WantedPorts,
  notify: (message: string) => void,
): Promise<Ports> {
  const remembered = existsSync(file) ? (JSON.parse(await readFile(file, "utf8")) as Ports) : DEFAULTS;
  const held: Server[] = [];
  const choose = async (kind: keyof Ports): Promise<number> => {
    const port = wanted[kind] ?? remembered[kind];
    const server = (await listen(port)) ?? (wanted[kind] === undefined ? await listen(0) : null);
    if (!server) {
      throw new VisitgraphError("PORT_TAKEN", `Port ${port} (${SETTING[kind]}) is taken by another program.`, {
        hint: `Set ${SETTING[kind]} to a free port, or leave it out: then a free one is chosen.`,
      });
    }
    held.push(server);
    const { port: chosen } = server.address() as AddressInfo;
    if (port !== 0 && chosen !== port)
      notify(`Port ${port} is taken by another program: Neo4j (${kind}) uses ${chosen} from now on.`);
    return chosen;
  };
  try {
    const ports: Ports = { bolt: await choose("bolt"), http: await choose("http") };
    await writeFile(file, JSON.stringify(ports));
    return ports;
  } finally {
    for (const server of held) server.close();
  }
}

async function listen(port: number): Promise<Server | null> {
  const server = createServer();
  server.listen(port, HOST);
  return once(server, "listening").then(
    () => server,
    () => null,
  );
}
