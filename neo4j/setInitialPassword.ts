import type { ManagedFiles } from "./managedFiles";
import { runNeo4jAdmin } from "./runNeo4jAdmin";

/** Gives the user `neo4j` a password; possible until the databases exist. */
export function setInitialPassword(java: string, files: ManagedFiles, password: string): Promise<void> {
  // One password in 64 begins with a dash, and would be taken for an option.
  return runNeo4jAdmin(java, files, ["dbms", "set-initial-password", "--", password]);
}
