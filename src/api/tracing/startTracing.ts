import { context, propagation, trace } from "@opentelemetry/api";
import { packageInfo } from "../../shared/packageInfo";

/** Ends what `startTracing` began, after the last spans are sent. */
export type StopTracing = () => Promise<void>;

/**
 * Sends spans to an OpenTelemetry collector over OTLP/HTTP; where no address is given nothing is loaded, and spans cost nothing.
 * One for each process: it sets what OpenTelemetry's API keeps for all.
 */
export async function startTracing(endpoint: string | undefined): Promise<StopTracing> {
  if (endpoint === undefined) return async () => {};
  const [
    { BasicTracerProvider, BatchSpanProcessor },
    { OTLPTraceExporter },
    { AsyncLocalStorageContextManager },
    core,
    sdk,
  ] = await Promise.all([
    import("@opentelemetry/sdk-trace-base"),
    import("@opentelemetry/exporter-trace-otlp-http"),
    import("@opentelemetry/context-async-hooks"),
    import("@opentelemetry/core"),
    import("@opentelemetry/resources"),
  ]);
  const exporter = new OTLPTraceExporter({ url: `${endpoint.replace(/\/+$/, "")}/v1/traces` });
  const provider = new BasicTracerProvider({
    resource: sdk.resourceFromAttributes({ "service.name": "visitgraph", "service.version": packageInfo().version }),
    spanProcessors: [new BatchSpanProcessor(exporter)],
  });
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
  propagation.setGlobalPropagator(new core.W3CTraceContextPropagator());
  trace.setGlobalTracerProvider(provider);
  return async () => {
    trace.disable();
    propagation.disable();
    context.disable();
    await provider.shutdown();
  };
}
