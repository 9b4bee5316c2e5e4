import { existsSync } from "node:fs";
import { managedBrowserHelp, otherBrowserHelp, signInHelp } from "../../import/commands/browserHelp";

test("who gets an address without the password is told where it is", () => {
  expect(managedBrowserHelp("/there/password", false)).toContain("user neo4j with the password in /there/password.");
  expect(managedBrowserHelp("/there/password", true)).not.toContain("password");
});

test("where a log gets the address of `visitgraph start`, the file of the password stands beside it", () => {
  expect(signInHelp("/there/password")).toMatch(/^Sign in as user neo4j with the password in \/there\/password\./);
  expect(signInHelp("/there/password")).not.toContain("neo4j stop");
});

test("for another server it names files that exist", () => {
  const help = otherBrowserHelp("neo4j://db.example:7687");
  expect(help).toContain("neo4j://db.example:7687");
  const [, style = ""] = /(\S+style\.grass)/.exec(help) ?? [];
  expect(existsSync(style)).toBe(true);
});
