import express, { Router } from "express";
import { existsSync } from "node:fs";
import path from "node:path";
import { packageRoot } from "../../shared/packageRoot";

const NOT_BUILT =
  "The web pages are not built. Run `npm run build`, then start the service again; the API is at /graphql.\n";

/** The explorer at `/` and the playground at `/playground`, as Vite built them. */
export function pages(): Router {
  const folder = path.join(packageRoot(), "dist", "explorer");
  const router = Router();
  if (existsSync(path.join(folder, "index.html"))) {
    // Names of assets carry a hash of their content.
    router.use("/assets", express.static(path.join(folder, "assets"), { immutable: true, maxAge: "1y" }));
    router.use(express.static(folder));
  } else {
    router.get(["/", "/playground"], (_request, response) => {
      response.status(503).type("text/plain").send(NOT_BUILT);
    });
  }
  return router;
}
