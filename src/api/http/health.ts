import { Router } from "express";
import type { Read } from "../readGraph";
import type { Drain } from "./Drain";

/** How long the database may take to say that it is there, in milliseconds. */
const PATIENCE = 2_000;

/**
 * `/livez`: the process answers. `/readyz`: it can answer queries, so the database is in reach and it is not about to close; 503
 * otherwise.
 */
export function health(read: Read, drain: Drain): Router {
  const router = Router();
  router.get("/livez", (_request, response) => {
    response.type("text/plain").send("alive\n");
  });
  router.get("/readyz", async (_request, response) => {
    const problem = drain.isClosing
      ? "closing"
      : await read("RETURN 1", {}, AbortSignal.timeout(PATIENCE)).then(
          () => null,
          () => "the database cannot be reached",
        );
    response
      .status(problem ? 503 : 200)
      .type("text/plain")
      .send(`${problem ?? "ready"}\n`);
  });
  return router;
}
