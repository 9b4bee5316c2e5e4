import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";

const here = (file: string) => fileURLToPath(new URL(file, import.meta.url));

/** Bundles the explorer and the playground into dist/explorer: everything that the browser loads comes from our own origin. */
export default defineConfig({
  root: here("."),
  publicDir: false,
  build: {
    outDir: here("../../dist/explorer"),
    emptyOutDir: true,
    target: "es2022",
    reportCompressedSize: false,
    // The editor of the playground is one large chunk by nature; it is loaded there only.
    chunkSizeWarningLimit: 5000,
    // No data: addresses, so that the content security policy may stay at 'self'.
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: [here("index.html"), here("playground/index.html")],
      // Libraries mark modules "use client" for server-side React, which we do not have.
      onLog: (level, log, report) => log.code !== "MODULE_LEVEL_DIRECTIVE" && report(level, log),
    },
  },
  server: { host: "127.0.0.1", proxy: { "/graphql": "http://127.0.0.1:4000" } },
});
