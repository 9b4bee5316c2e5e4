import type { RequestHandler } from "express";
import { rateLimit } from "express-rate-limit";
import { apiError } from "../apiError";
import { isOfThisMachine } from "./isOfThisMachine";

const MINUTE = 60_000;

/**
 * Lets every client make so many requests a minute; 0 is no limit. A client is an IPv4 address or a /56 of IPv6. The programs of this
 * machine are not limited, unless they pass on requests of others without being known as a proxy.
 */
export function limitRate(perMinute: number): RequestHandler {
  if (perMinute === 0) return (_request, _response, next) => next();
  return rateLimit({
    windowMs: MINUTE,
    limit: perMinute,
    standardHeaders: "draft-8",
    legacyHeaders: false,
    // It would write to the console what does not fit its idea of proxies.
    validate: false,
    skip: isOfThisMachine,
    handler: (_request, _response, next) =>
      next(
        apiError(
          "RATE_LIMITED",
          `More than ${perMinute} requests came from you within a minute. Wait for the next one.`,
          {
            status: 429,
          },
        ),
      ),
  });
}
