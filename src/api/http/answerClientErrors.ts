import { STATUS_CODES, type Server } from "node:http";
import type { Socket } from "node:net";

/** What Node says of a connection on which no request could be read, as HTTP statuses. Anything else is no HTTP. */
const STATUSES: { readonly [code: string]: number } = {
  ERR_HTTP_REQUEST_TIMEOUT: 408,
  HPE_HEADER_OVERFLOW: 431,
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
};
const MESSAGES: { readonly [status: number]: string } = {
  400: "This is no HTTP request.",
  408: "The request took too long to arrive.",
  413: "The request is too long.",
  431: "The headers of the request are too long.",
};

/** Answers requests that cannot be read, or that take too long to arrive, in the form of GraphQL's errors, and closes the connection. */
export function answerClientErrors(server: Server): void {
  server.on("clientError", (error: NodeJS.ErrnoException, socket: Socket) => {
    if (error.code === "ECONNRESET" || !socket.writable) return void socket.destroy();
    const status = STATUSES[error.code ?? ""] ?? 400;
    const body = JSON.stringify({ errors: [{ message: MESSAGES[status], extensions: { code: "BAD_REQUEST" } }] });
    socket.end(
      `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nConnection: close\r\nContent-Type: application/json; charset=utf-8\r\n` +
        `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
    );
  });
}
