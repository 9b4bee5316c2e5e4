import { useEffect, useState } from "react";
import { request } from "./request";
import { useToken } from "./token";

export type Result<Data> =
  | { readonly state: "loading"; readonly data: Data | null }
  | { readonly state: "done"; readonly data: Data }
  | { readonly state: "failed"; readonly data: null; readonly error: Error; readonly retry: () => void };

/**
 * The answer to an operation; asked again when the operation, its variables or the token change. While a new answer is under way `data`
 * is the last one, so that the page does not flicker. `variables` null: do not ask.
 */
export function useQuery<Data>(operation: string, variables: object | null): Result<Data> {
  const [result, setResult] = useState<Result<Data>>({ state: "loading", data: null });
  const [attempt, setAttempt] = useState(0);
  const token = useToken();
  const asked = variables && JSON.stringify(variables);

  useEffect(() => {
    if (asked === null) return setResult({ state: "loading", data: null });
    const controller = new AbortController();
    setResult((before) => ({ state: "loading", data: before.data }));
    request<Data>(operation, JSON.parse(asked) as object, controller.signal).then(
      (data) => setResult({ state: "done", data }),
      (error: Error) => {
        if (controller.signal.aborted) return;
        setResult({ state: "failed", data: null, error, retry: () => setAttempt((n) => n + 1) });
      },
    );
    return () => controller.abort();
  }, [operation, asked, token, attempt]);

  return result;
}
