import type { ReactNode } from "react";
import { ApiError } from "../api/request";
import type { Result } from "../api/useQuery";
import { useLanguage } from "../language";
import { FailureText } from "./FailureText";

interface Props<Data> {
  readonly result: Result<Data>;
  readonly children: (data: Data) => ReactNode;
  /** What to say where the API cannot be asked this, as of an id that is none; asking again would not help. */
  readonly refused?: string;
}

/** What stands in place of data that is on its way or that could not be fetched; else the data. */
export function Loaded<Data>({ result, children, refused }: Props<Data>) {
  const { t } = useLanguage();
  if (refused !== undefined && result.state === "failed" && isRefusal(result.error))
    return (
      <p className="notice" role="alert">
        {refused}
      </p>
    );
  if (result.state === "failed")
    return (
      <div className="notice" role="alert">
        <FailureText error={result.error} />
        <button type="button" onClick={result.retry}>
          {t.retry}
        </button>
      </div>
    );
  if (result.data === null) return <p className="notice">{t.loading}</p>;
  return <div aria-busy={result.state === "loading"}>{children(result.data)}</div>;
}

const isRefusal = (error: Error) => error instanceof ApiError && error.code === "BAD_USER_INPUT";
