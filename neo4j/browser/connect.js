// Served beside Neo4j Browser, at its origin: puts the password of the address's fragment (which a browser sends to nobody) where
// Neo4j Browser keeps its own after a login, and opens it. The server is the one that serves this page, never one named by a link.
void (async () => {
  const password = location.hash.slice(1);
  const { bolt_direct: host } = await (await fetch("/", { headers: { Accept: "application/json" } })).json();
  const id = "$$discovery";
  const connection = { id, name: id, type: "bolt", host, username: "neo4j", password, authenticationMethod: "NATIVE" };
  const connections = { allConnectionIds: [id], connectionsById: { [id]: connection }, activeConnection: null };
  localStorage.setItem("neo4j.connections", JSON.stringify(connections));
  location.replace("./");
})();
