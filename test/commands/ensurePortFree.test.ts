import { once } from "node:events";
import { createServer, type AddressInfo } from "node:net";
import { ensurePortFree } from "../../import/commands/ensurePortFree";

test("a taken port is named, with the way out, and is free again afterwards", async () => {
  const other = createServer().listen(0, "127.0.0.1");
  await once(other, "listening");
  const { port } = other.address() as AddressInfo;
  await expect(ensurePortFree({ host: "127.0.0.1", port })).rejects.toMatchObject({
    code: "PORT_TAKEN",
    exitCode: 2,
    message: `Port ${port} of 127.0.0.1 is taken by another program.`,
    hint: expect.stringContaining("PORT="),
  });
  other.close();
  await once(other, "close");
  await ensurePortFree({ host: "127.0.0.1", port });
});

test("an address that is not of this machine is told as a wrong setting", async () => {
  await expect(ensurePortFree({ host: "192.0.2.1", port: 4000 })).rejects.toMatchObject({
    code: "SETTINGS_INVALID",
    hint: expect.stringContaining("HOST"),
  });
});
