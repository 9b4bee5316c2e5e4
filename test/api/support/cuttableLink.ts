import { connect, createServer, type AddressInfo, type Socket } from "node:net";

/** A way to a server that can be cut and mended, as when the server stops and starts, or stalled, as when it hangs. */
export interface CuttableLink {
  readonly port: number;
  cut(): Promise<void>;
  mend(): Promise<void>;
  /** Nothing passes any more, though everything stays connected. */
  stall(): void;
  resume(): void;
}

export async function cuttableLink(target: URL): Promise<CuttableLink> {
  const pairs = new Set<readonly [near: Socket, far: Socket]>();
  let stalled = false;
  const flow = ([near, far]: readonly [Socket, Socket]) => near.pipe(far).pipe(near);
  const server = createServer((near) => {
    const pair = [near, connect(Number(target.port), target.hostname)] as const;
    pairs.add(pair);
    if (!stalled) flow(pair);
    for (const [socket, other] of [pair, [...pair].reverse() as [Socket, Socket]])
      socket.on("error", () => socket.destroy()).on("close", () => (other.destroy(), pairs.delete(pair)));
  });
  const listen = (port: number) => new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  await listen(0);
  const { port } = server.address() as AddressInfo;
  const cut = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      for (const [near] of pairs) near.destroy();
    });
  const stall = () => {
    stalled = true;
    for (const [near, far] of pairs) {
      near.unpipe(far).pause();
      far.unpipe(near).pause();
    }
  };
  const resume = () => {
    stalled = false;
    pairs.forEach(flow);
  };
  return { port, cut, mend: () => listen(port), stall, resume };
}
