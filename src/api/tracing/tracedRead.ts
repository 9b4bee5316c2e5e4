import { SpanKind, SpanStatusCode, trace } from "@opentelemetry/api";
import type { Read } from "../readGraph";

/** The same, with a span for each statement. Its text is in it, the values of its parameters are not: they hold people's names. */
export const tracedRead =
  (read: Read): Read =>
  <Row>(...[statement, parameters, signal]: Parameters<Read>) => {
    const attributes = { "db.system.name": "neo4j", "db.query.text": statement };
    const options = { kind: SpanKind.CLIENT, attributes };
    return trace.getTracer("visitgraph").startActiveSpan("neo4j", options, (span) =>
      read<Row>(statement, parameters, signal)
        .catch((error: Error) => {
          span.setStatus({ code: SpanStatusCode.ERROR });
          throw error;
        })
        .finally(() => span.end()),
    );
  };
