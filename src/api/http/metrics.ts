import { collectDefaultMetrics, Counter, Histogram, Registry } from "prom-client";

/** What Prometheus can read at /metrics. */
export interface Metrics {
  readonly registry: Registry;
  readonly operationSeconds: Histogram<"field" | "code">;
  readonly statements: Counter;
}

export function createMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  return {
    registry,
    operationSeconds: new Histogram({
      name: "visitgraph_operation_seconds",
      help: "Time to answer an operation, by its first root field and the code of its first error.",
      labelNames: ["field", "code"],
      buckets: [0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10],
      registers: [registry],
    }),
    statements: new Counter({
      name: "visitgraph_statements_total",
      help: "Cypher statements sent to Neo4j.",
      registers: [registry],
    }),
  };
}
