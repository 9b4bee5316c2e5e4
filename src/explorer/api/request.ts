import { authorization } from "./token";

/** What the API answered instead of data, or that it did not answer. */
export class ApiError extends Error {
  constructor(
    message: string,
    /** The stable code of the API's error; null where no API answered. */
    readonly code: string | null,
  ) {
    super(message);
    this.name = "ApiError";
  }
}

interface Answer<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

/** Asks the GraphQL API of our own origin. */
export async function request<Data>(query: string, variables: object, signal: AbortSignal): Promise<Data> {
  try {
    return await ask<Data>(query, variables, signal);
  } catch (error) {
    // The database plans a question when it is first asked: on a busy machine the second attempt is the one that is in time.
    if (error instanceof ApiError && error.code === "QUERY_TIMEOUT") return ask<Data>(query, variables, signal);
    throw error;
  }
}

async function ask<Data>(query: string, variables: object, signal: AbortSignal): Promise<Data> {
  const response = await fetch("/graphql", {
    method: "POST",
    headers: {
      "content-type": "application/json",
      accept: "application/graphql-response+json, application/json",
      ...authorization(),
    },
    body: JSON.stringify({ query, variables }),
    signal,
  });
  const answer = (await response.json().catch(() => ({}))) as Answer<Data>;
  const [error] = answer.errors ?? [];
  if (error) throw new ApiError(error.message, error.extensions?.code ?? null);
  if (!answer.data) throw new ApiError(`HTTP ${response.status}`, null);
  return answer.data;
}
