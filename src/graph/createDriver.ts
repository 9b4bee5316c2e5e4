import neo4j, { type Driver } from "neo4j-driver";

export interface Credentials {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
}

/** The one place that configures the driver. Integers come as JavaScript numbers: nothing in the graph counts beyond 2^53. */
export function createDriver({ uri, user, password }: Credentials): Driver {
  return neo4j.driver(uri, neo4j.auth.basic(user, password), {
    disableLosslessIntegers: true,
    connectionTimeout: 5_000,
    connectionAcquisitionTimeout: 10_000,
    maxTransactionRetryTime: 15_000,
    userAgent: "visitgraph",
    telemetryDisabled: true,
  });
}
