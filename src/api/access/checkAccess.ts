import { VisitgraphError } from "../../shared/error";
import { isLoopback } from "../../shared/isLoopback";
import type { Settings } from "../../shared/settings";

export type AccessSettings = Pick<Settings, "host" | "readAccess" | "authJwks">;

/**
 * Whether everyone who reaches the service may read. On this machine that is so unless the operator says otherwise; beyond it the
 * operator must have said what is to be.
 * @throws VisitgraphError SETTINGS_INVALID
 */
export function checkAccess({ host, readAccess, authJwks }: AccessSettings): { openReads: boolean } {
  if (readAccess === "token" && authJwks === undefined)
    throw new VisitgraphError(
      "SETTINGS_INVALID",
      "READ_ACCESS is token, but AUTH_JWKS does not say by which keys tokens are checked.",
      {
        hint: "Set AUTH_JWKS to the address or the file of public keys; `visitgraph token` makes such a file.",
      },
    );
  if (readAccess === undefined && !isLoopback(host))
    throw new VisitgraphError(
      "SETTINGS_INVALID",
      `HOST is "${host}": other machines can reach it, but READ_ACCESS does not say who may read.`,
      {
        hint: "Set READ_ACCESS=open to let everyone read who reaches it, or READ_ACCESS=token and AUTH_JWKS to ask for tokens; or HOST=127.0.0.1.",
      },
    );
  return { openReads: readAccess !== "token" };
}
