// Served beside Neo4j Browser, at its origin: puts the password of the address's fragment (which a browser sends to nobody) where
// Neo4j Browser keeps its own after a login, and opens it. The server is the one that serves this page, never one named by a link.
void (async () => {
  const password = location.hash.slice(1);
  const { bolt_direct: host } = await (await fetch("/", { headers: { Accept: "application/json" } })).json();
  const id = "$$discovery";
  const connection = { id, name: id, type: "bolt", host, username: "neo4j", password, authenticationMethod: "NATIVE" };
  write("connections", { allConnectionIds: [id], connectionsById: { [id]: connection }, activeConnection: null });
  furnish(await (await fetch("visitgraph/workspace.json")).json());
  location.replace("./");
})();

// Style, saved queries and first command: once for each version, so that what the user changes stays changed.
function furnish({ version, style, folder, favorites, firstCommand }) {
  if (read("visitgraph") === version) return;
  const others = (entries, own) => (entries ?? []).filter(({ id }) => !own.some((each) => each.id === id));
  write("grass", { ...read("grass"), ...style });
  write("folders", [...others(read("folders"), [folder]), folder]);
  write("documents", [...others(read("documents"), favorites), ...favorites]);
  write("settings", { ...read("settings"), initCmd: firstCommand });
  write("visitgraph", version);
}

function read(name) {
  return JSON.parse(localStorage.getItem(`neo4j.${name}`));
}

function write(name, value) {
  localStorage.setItem(`neo4j.${name}`, JSON.stringify(value));
}
