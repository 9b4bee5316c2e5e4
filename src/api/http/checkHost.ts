import type { RequestHandler } from "express";
import { isLoopback } from "../../shared/isLoopback";
import type { Settings } from "../../shared/settings";
import { apiError } from "../apiError";

/** A name or an address, and perhaps a port; an IPv6 address stands in brackets. */
const HOST = /^(?:\[([\da-f:.]+)\]|([^\s:[\]@/]+))(?::\d*)?$/i;

/**
 * Refuses requests for another host than this one. A page of another site can give its own name the address of this machine ("DNS
 * rebinding"); to the browser the service is then of that site, whose scripts may read every answer. Only the name tells. The port does
 * not count: it may have been forwarded.
 */
export function checkHost({ host, hostNames }: Pick<Settings, "host" | "hostNames">): RequestHandler {
  // Who opens the service to a network and names nothing can be meant by any name.
  if (!isLoopback(host) && hostNames.length === 0) return (_request, _response, next) => next();
  const names: ReadonlySet<string> = new Set([host.toLowerCase(), ...hostNames]);
  return (request, _response, next) => {
    const name = nameIn(request.headers.host);
    if (name !== null && (isLoopback(name) || names.has(name))) return next();
    next(
      apiError(
        "UNKNOWN_HOST",
        "This service does not go by the name in the Host header. Ask localhost or 127.0.0.1; an operator whose service is reached " +
          "by another name sets HOST_NAMES to it.",
        { status: 421 },
      ),
    );
  };
}

/** The name or the address that a Host header has, in small letters; null where it has none. */
function nameIn(header: string | undefined): string | null {
  const [, ipv6, other] = HOST.exec(header ?? "") ?? [];
  return (ipv6 ?? other)?.toLowerCase() ?? null;
}
