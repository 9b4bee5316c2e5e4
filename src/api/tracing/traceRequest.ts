import { context, propagation, SpanKind, SpanStatusCode, trace } from "@opentelemetry/api";
import type { RequestHandler } from "express";
import { requestIdOf } from "../http/requestId";

/** A span for each request, within the trace that the client names in `traceparent`. */
export const traceRequest: RequestHandler = (request, response, next) => {
  const attributes = { "http.request.method": request.method, "visitgraph.request_id": requestIdOf(response) };
  const parent = propagation.extract(context.active(), request.headers);
  const span = trace.getTracer("visitgraph").startSpan("graphql", { kind: SpanKind.SERVER, attributes }, parent);
  response.once("close", () => {
    span.setAttribute("http.response.status_code", response.statusCode);
    if (response.statusCode >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
    span.end();
  });
  context.with(trace.setSpan(parent, span), next);
};
