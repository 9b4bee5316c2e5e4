import type { RequestHandler } from "express";
import { GraphQLError } from "graphql";

const CHARSET = /;\s*charset\s*=\s*"?([^\s;"]+)/i;

/** Refuses bodies in another encoding than JSON's: texts that are read in two ways can mean two things. */
export const requireUtf8: RequestHandler = (request, _response, next) => {
  const charset = CHARSET.exec(request.get("content-type") ?? "")?.[1]?.toLowerCase();
  if (charset === undefined || charset === "utf-8" || charset === "utf8") return next();
  next(
    new GraphQLError(`JSON is sent in UTF-8, not in ${charset.slice(0, 20)}.`, {
      extensions: { code: "BAD_REQUEST", http: { status: 415 } },
    }),
  );
};
