import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

export interface FakeRequest {
  readonly path: string;
  readonly authorization: string | undefined;
  readonly body: {
    model: string;
    temperature?: number;
    response_format: { type: string };
    messages: { role: string; content: string }[];
  };
}

/** What the endpoint does with a request; the number counts from 1. */
export type Behaviour = (response: ServerResponse, request: FakeRequest, number: number) => void;

export interface FakeEndpoint {
  readonly url: string;
  readonly requests: FakeRequest[];
  close(): Promise<void>;
}

/** A chat endpoint on loopback that behaves as told. */
export async function fakeEndpoint(behave: Behaviour): Promise<FakeEndpoint> {
  const requests: FakeRequest[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request
      .on("data", (chunk: Buffer) => chunks.push(chunk))
      .on("end", () => {
        const body = JSON.parse(Buffer.concat(chunks).toString("utf8")) as FakeRequest["body"];
        const { authorization } = request.headers;
        requests.push({ path: request.url ?? "", authorization, body });
        behave(response, requests[requests.length - 1]!, requests.length);
      });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Writes this as the model's words. */
export const says =
  (content: string | null, finish = "stop"): Behaviour =>
  (response) =>
    json(response, { choices: [{ message: { role: "assistant", content }, finish_reason: finish }] });

/** Writes this as the model's answer. */
export const answers = (answer: unknown): Behaviour => says(JSON.stringify(answer));

/** Fails with this status. The body quotes the request, as some endpoints do. */
export const fails =
  (status: number, headers: Record<string, string> = {}): Behaviour =>
  (response, { body, authorization }) => {
    response.writeHead(status, { "content-type": "application/json", ...headers });
    response.end(JSON.stringify({ error: { message: `${authorization} ${JSON.stringify(body)}` } }));
  };

/** One behaviour after the other; the last goes on. */
export const inTurn =
  (...behaviours: readonly Behaviour[]): Behaviour =>
  (response, request, number) =>
    behaviours[Math.min(number, behaviours.length) - 1]!(response, request, number);

export function json(response: ServerResponse, body: unknown): void {
  response.writeHead(200, { "content-type": "application/json; charset=utf-8" });
  response.end(JSON.stringify(body));
}
