import path from "node:path";

/** Where the managed Neo4j of one VISITGRAPH_HOME keeps its things. */
export interface ManagedFiles {
  readonly folder: string;
  /** The jars, as Maven brought them. */
  readonly lib: string;
  readonly conf: string;
  /** The databases: the only thing here that cannot be made again. */
  readonly data: string;
  readonly logs: string;
  readonly run: string;
  /** Neo4j Browser, unpacked at every start. */
  readonly site: string;
  /** Password of the user `neo4j`, readable by its owner only. */
  readonly password: string;
  /** The ports in use, kept so that a bookmark stays good over restarts. */
  readonly ports: string;
  /** The running process. */
  readonly instance: string;
  /** One file for each process that uses the instance: the last to leave stops it. */
  readonly users: string;
}

export function managedFiles(home: string): ManagedFiles {
  const folder = path.resolve(home, "neo4j");
  const at = (name: string) => path.join(folder, name);
  return {
    folder,
    lib: at("lib"),
    conf: at("conf"),
    data: at("data"),
    logs: at("logs"),
    run: at("run"),
    site: at("site"),
    password: at("password"),
    ports: at("ports.json"),
    instance: at("instance.json"),
    users: at("users"),
  };
}
