import type { ApolloServer } from "@apollo/server";
import type { Context } from "../Context";
import { Loaders } from "../loaders";
import type { Read } from "../readGraph";
import type { Answer } from "./warmUp";

/** Answers queries of the service itself: with every right to read, and without HTTP. */
export const answerLocally =
  (apollo: ApolloServer<Context>, context: Pick<Context, "read" | "graphVersion" | "curator">): Answer =>
  async (query, variables, signal) => {
    const read: Read = (statement, parameters) => context.read(statement, parameters, signal);
    const own = {
      requestId: "warm-up",
      caller: { role: "curator", name: null },
      read,
      loaders: new Loaders(read),
    } as const;
    const { body } = await apollo.executeOperation({ query, variables }, { contextValue: { ...context, ...own } });
    return body.kind === "single" ? ((body.singleResult.data ?? null) as Awaited<ReturnType<Answer>>) : null;
  };
