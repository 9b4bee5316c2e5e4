import { HeaderMap, type ApolloServerPlugin } from "@apollo/server";
import { createHash } from "node:crypto";
import { packageInfo } from "../../shared/packageInfo";
import type { Context } from "../Context";

const { version: VERSION } = packageInfo();

/** Kept, but asked for again each time: whether the graph has changed is known only here. */
const REVALIDATED = "private, no-cache";

/**
 * Lets clients keep answers that they GET for as long as the graph is the same: the answer's ETag is made of the request and the graph's
 * version, taken before the answer so that it is never newer than that, and who has it is told so by 304 without anything being
 * queried. Errors, and answers to POST, are not kept.
 */
export const cachePlugin: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    let etag: string | undefined;
    return {
      async responseForOperation({ request: { http, ...request }, contextValue }) {
        if (http?.method !== "GET") return null;
        const asked = [request.query, request.operationName, request.variables, http.headers.get("accept")];
        const state = [VERSION, await contextValue.graphVersion(), contextValue.caller.role, ...asked];
        etag = `W/"${createHash("sha256").update(JSON.stringify(state)).digest("base64url").slice(0, 22)}"`;
        if (!http.headers.get("if-none-match")?.includes(etag)) return null;
        const body = { kind: "single" as const, singleResult: {} };
        return { http: { status: 304, headers: new HeaderMap() }, body };
      },
      async willSendResponse({ response: { body, http } }) {
        const isWhole = etag !== undefined && body.kind === "single" && !body.singleResult.errors;
        http.headers.set("cache-control", isWhole ? REVALIDATED : "no-store");
        if (!isWhole) return;
        http.headers.set("etag", etag!);
        http.headers.set("vary", "Accept, Authorization");
      },
    };
  },
};
