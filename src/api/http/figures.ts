import { Router } from "express";
import type { Authenticate } from "../access/createAuthenticator";
import { unauthenticated } from "../access/refusals";
import { authenticate, callerOf } from "./authenticate";
import { isOfThisMachine } from "./isOfThisMachine";
import type { Metrics } from "./metrics";

/** `/metrics`: figures for Prometheus, for programs of this machine and for operators. */
export function figures({ registry }: Metrics, callerBy: Authenticate): Router {
  const router = Router();
  router.get("/metrics", authenticate(callerBy), async (request, response) => {
    if (!isOfThisMachine(request) && callerOf(response).role !== "operator")
      throw unauthenticated("From another machine this needs a token of an operator.");
    response.type(registry.contentType).send(await registry.metrics());
  });
  return router;
}
