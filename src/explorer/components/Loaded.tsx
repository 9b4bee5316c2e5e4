import type { ReactNode } from "react";
import type { Result } from "../api/useQuery";
import { useLanguage } from "../language";
import { FailureText } from "./FailureText";

/** What stands in place of data that is on its way or that could not be fetched; else the data. */
export function Loaded<Data>({ result, children }: { result: Result<Data>; children: (data: Data) => ReactNode }) {
  const { t } = useLanguage();
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
