import type { RequestHandler, Response } from "express";
import { randomUUID } from "node:crypto";

/** An id that a proxy gave is kept when it can do no harm in a log. */
const ACCEPTABLE = /^[\w-]{8,64}$/;

/** Gives every request an id, which the answer carries in X-Request-Id. */
export const requestId: RequestHandler = (request, response, next) => {
  const given = request.get("x-request-id");
  response.locals["requestId"] = given && ACCEPTABLE.test(given) ? given : randomUUID();
  response.set("X-Request-Id", requestIdOf(response));
  next();
};

export const requestIdOf = (response: Response) => response.locals["requestId"] as string;
