import { Command, InvalidArgumentError, Option } from "commander";
import path from "node:path";
import { issueToken } from "../../src/api/access/issueToken";
import { ROLES, type Role } from "../../src/api/access/roles";
import { loadSettings } from "../../src/shared/settings";
import { notify } from "./notify";
import { writeOut } from "./writeOut";

interface Options {
  readonly role: Role;
  readonly days: number;
}

/** `visitgraph token NAME`: a token for the query service, on stdout. */
export function tokenCommand(): Command {
  return new Command("token")
    .description("a token for the query service, signed with a key of this VISITGRAPH_HOME")
    .argument("<name>", "whom it is for: changes made with it are recorded under this name")
    .addOption(new Option("--role <role>", "what it allows").choices(ROLES).default("reader"))
    .option("--days <number>", "for how long", wholeDays, 90)
    .action(async (name: string, { role, days }: Options) => {
      const { home, authJwks, authAudience: audience, authIssuer: issuer } = loadSettings();
      const { token, publicKeys } = await issueToken(path.join(home, "access"), { role, name, days, audience, issuer });
      await writeOut(`${token}\n`);
      if (authJwks === undefined || path.resolve(authJwks) !== publicKeys)
        notify(`The service takes it when it is started with AUTH_JWKS=${path.relative(".", publicKeys)}`);
    });
}

function wholeDays(text: string): number {
  const days = Number(text);
  if (!Number.isInteger(days) || days < 1 || days > 3660)
    throw new InvalidArgumentError("It must be a number of days from 1 to 3660.");
  return days;
}
