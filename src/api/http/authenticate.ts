import type { RequestHandler, Response } from "express";
import type { Caller } from "../access/Caller";
import type { Authenticate } from "../access/createAuthenticator";

/** Finds out who asks, before anything else of the request is read. */
export const authenticate =
  (callerBy: Authenticate): RequestHandler =>
  async (request, response, next) => {
    response.locals["caller"] = await callerBy(request.get("authorization"));
    next();
  };

export const callerOf = (response: Response) => response.locals["caller"] as Caller;
