import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Ports } from "./choosePorts";
import { browserFilesUrl } from "./instance";
import type { ManagedFiles } from "./managedFiles";

/** What Neo4j Browser may load: its own files, and Bolt over a web socket. Its default also lets in two analytics services. */
const BROWSER_POLICY =
  "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'; connect-src 'self' http://127.0.0.1:* ws://127.0.0.1:* wss://127.0.0.1:*; " +
  "worker-src 'self' blob:; base-uri 'none'; object-src 'none'; frame-ancestors 'none'";

/** Writes neo4j.conf: loopback only, nothing sent home, in Neo4j Browser no content of other machines, and our guide once it is connected. */
export async function writeConf(files: ManagedFiles, ports: Ports, pageCache: string): Promise<void> {
  const conf: Record<string, string> = {
    "server.default_listen_address": "127.0.0.1",
    "server.bolt.listen_address": `127.0.0.1:${ports.bolt}`,
    "server.bolt.advertised_address": `127.0.0.1:${ports.bolt}`,
    "server.http.listen_address": `127.0.0.1:${ports.http}`,
    "server.http.advertised_address": `127.0.0.1:${ports.http}`,
    "server.directories.data": files.data,
    "server.directories.logs": files.logs,
    "server.directories.run": files.run,
    "server.memory.pagecache.size": pageCache,
    "dbms.usage_report.enabled": "false",
    "client.allow_telemetry": "false",
    "browser.remote_content_hostname_whitelist": "127.0.0.1",
    "browser.post_connect_cmd": `guide ${browserFilesUrl({ ports })}guide.html`,
    "dbms.security.http_static_content_security_policy_header": BROWSER_POLICY,
    // Query texts and parameters hold people's names.
    "db.logs.query.enabled": "OFF",
    // Else a stop waits 10 s for connections that might still come.
    "internal.dbms.bolt.netty_server_shutdown_quiet_period": "0",
  };
  await mkdir(files.conf, { recursive: true });
  const lines = Object.entries(conf).map(([name, value]) => `${name}=${value}\n`);
  await writeFile(path.join(files.conf, "neo4j.conf"), lines.join(""));
}
