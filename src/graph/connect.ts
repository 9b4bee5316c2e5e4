import neo4j, { type Driver, type Neo4jError } from "neo4j-driver";
import { VisitgraphError, type ErrorCode } from "../shared/error";
import { createDriver, type Credentials } from "./createDriver";

const OLDEST_MAJOR = 5;
const UPGRADE =
  "Visitgraph needs Neo4j 5 or later: upgrade that server, or leave NEO4J_URI out to use the managed local one.";

interface Failure {
  readonly code: ErrorCode;
  readonly says: (credentials: Credentials, database: string) => string;
  readonly hint: string;
}

const REFUSED: Failure = {
  code: "NEO4J_AUTH_FAILED",
  says: ({ uri, user }) => `Neo4j at ${uri} refuses the user "${user}" with the password given.`,
  hint: "Set NEO4J_USER and NEO4J_PASSWORD in the environment or in .env.",
};

/** What the driver's error codes mean to the person who set NEO4J_URI. Any other code counts as out of reach. */
const FAILURES: Readonly<Record<string, Failure>> = {
  "Neo.ClientError.Security.Unauthorized": REFUSED,
  "Neo.ClientError.Security.AuthenticationRateLimit": {
    ...REFUSED,
    says: ({ uri, user }) => `Neo4j at ${uri} refuses the user "${user}" for a while, after too many wrong passwords.`,
  },
  "Neo.ClientError.Security.CredentialsExpired": {
    ...REFUSED,
    says: ({ uri, user }) => `The password of the user "${user}" at ${uri} has expired: it must be changed first.`,
  },
  "Neo.ClientError.Database.DatabaseNotFound": {
    code: "NEO4J_DATABASE_NOT_FOUND",
    says: ({ uri }, database) => `Neo4j at ${uri} has no database "${database}".`,
    hint: "Set NEO4J_DATABASE to one that exists (SHOW DATABASES lists them).",
  },
};

const UNREACHABLE: Omit<Failure, "says"> = {
  code: "NEO4J_UNREACHABLE",
  hint: "Check that the server runs and that NEO4J_URI has its Bolt address (port 7687 as a rule), or leave NEO4J_URI out to use the managed local one.",
};

/**
 * A driver that has run a query on that database. Throws NEO4J_UNREACHABLE, NEO4J_AUTH_FAILED, NEO4J_DATABASE_NOT_FOUND or, for a
 * server older than 5, NEO4J_VERSION; it fails at once, without the driver's retries.
 */
export async function connect(credentials: Credentials, database: string): Promise<Driver> {
  const driver = createDriver(credentials);
  try {
    checkVersion(await serverAgent(driver, database), credentials.uri);
    return driver;
  } catch (error) {
    await driver.close();
    throw error instanceof VisitgraphError ? error : explain(error as Neo4jError, credentials, database);
  }
}

/** As the server names itself, "Neo4j/5.26.31". */
async function serverAgent(driver: Driver, database: string): Promise<string> {
  const session = driver.session({ database, defaultAccessMode: neo4j.session.READ });
  try {
    const { summary } = await session.run("RETURN 1");
    return summary.server.agent ?? "";
  } finally {
    await session.close();
  }
}

/** Throws NEO4J_VERSION when `agent` names a Neo4j older than 5. */
export function checkVersion(agent: string, uri: string): void {
  const major = /^Neo4j\/(\d+)\./.exec(agent)?.[1];
  if (major === undefined || Number(major) >= OLDEST_MAJOR) return;
  throw new VisitgraphError("NEO4J_VERSION", `The server at ${uri} is ${agent}, which is too old.`, { hint: UPGRADE });
}

function explain(error: Neo4jError, credentials: Credentials, database: string): VisitgraphError {
  // A server that shares no version of the protocol (Neo4j 3) cannot say what it is.
  if (/Bolt protocol version/.test(error.message)) {
    const message = `The server at ${credentials.uri} speaks no version of Bolt that the driver knows (${error.message}).`;
    return new VisitgraphError("NEO4J_VERSION", message, { hint: UPGRADE, cause: error });
  }
  const failure = FAILURES[error.code] ?? {
    ...UNREACHABLE,
    says: ({ uri }) => `Neo4j at ${uri} cannot be reached: ${error.message.split("\n")[0]}`,
  };
  return new VisitgraphError(failure.code, failure.says(credentials, database), { hint: failure.hint, cause: error });
}
