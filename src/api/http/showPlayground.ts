import type { RequestHandler } from "express";

/** What a program asks for, or takes where it takes anything, comes first. */
const ACCEPTED = ["application/json", "application/graphql-response+json", "text/html"];

/**
 * Leads who opens the API's address in a browser to the playground, with the query of the address if there is one; it is not run before
 * the reader says so.
 */
export const showPlayground: RequestHandler = (request, response, next) => {
  if (request.method !== "GET" || request.accepts(ACCEPTED) !== "text/html") return next();
  const { query, variables } = request.query;
  const carried = { ...(typeof query === "string" && { query }), ...(typeof variables === "string" && { variables }) };
  const hash = "query" in carried ? `#${new URLSearchParams(carried).toString()}` : "";
  response.vary("Accept").set("Cache-Control", "no-store").redirect(303, `/playground/${hash}`);
};
