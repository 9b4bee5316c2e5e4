import { existsSync } from "node:fs";
import { managedBrowserHelp, otherBrowserHelp } from "../../import/commands/browserHelp";

test("who gets an address without the password is told where it is", () => {
  expect(managedBrowserHelp("/there/password", false)).toContain("user neo4j with the password in /there/password.");
  expect(managedBrowserHelp("/there/password", true)).not.toContain("password");
});

test("for another server it names files that exist", () => {
  const help = otherBrowserHelp("neo4j://db.example:7687");
  expect(help).toContain("neo4j://db.example:7687");
  const [, style = ""] = /(\S+style\.grass)/.exec(help) ?? [];
  expect(existsSync(style)).toBe(true);
});
