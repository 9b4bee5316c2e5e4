import { execFile } from "node:child_process";
import path from "node:path";
import { promisify } from "node:util";
import { VisitgraphError } from "../src/shared/error";

const OLDEST = 17;
const HINT =
  "Install Java 17 or 21 (on Debian or Ubuntu: apt-get install openjdk-17-jre-headless) and put it on the PATH or in JAVA_HOME; " +
  "or set NEO4J_URI to use a Neo4j that already runs.";

/** The `java` command that runs Neo4j: of JAVA_HOME where that is set, else of the PATH. Throws JAVA_MISSING when there is none, or an older one than 17. */
export async function findJava(env: NodeJS.ProcessEnv = process.env): Promise<string> {
  const java = env["JAVA_HOME"] ? path.join(env["JAVA_HOME"], "bin", "java") : "java";
  const answer = await promisify(execFile)(java, ["-version"], { env }).catch((cause: unknown) => {
    const where = env["JAVA_HOME"]
      ? `there is no working ${java} (from JAVA_HOME)`
      : "no working java was found on the PATH";
    throw new VisitgraphError("JAVA_MISSING", `The local Neo4j needs Java 17 or 21, and ${where}.`, {
      hint: HINT,
      cause,
    });
  });
  const version = /version "(?:1\.)?(\d+)[^"]*"/.exec(answer.stderr + answer.stdout);
  if (Number(version?.[1] ?? 0) < OLDEST) {
    const found = version ? version[0] : "an unknown version";
    throw new VisitgraphError("JAVA_MISSING", `The local Neo4j needs Java 17 or 21, but ${java} is ${found}.`, {
      hint: HINT,
    });
  }
  return java;
}
