import type { Request } from "express";
import { isLoopback } from "../../shared/isLoopback";

/** Whether a program of this machine asks for itself, not a proxy for others. */
export function isOfThisMachine(request: Request): boolean {
  const isPassedOn = request.ip === request.socket.remoteAddress && request.headers["x-forwarded-for"] !== undefined;
  return !isPassedOn && isLoopback(request.ip ?? "");
}
