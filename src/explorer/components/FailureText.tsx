import { ApiError } from "../api/request";
import { useToken } from "../api/token";
import { useLanguage } from "../language";
import { TOKEN_HREF } from "../route";

/** Why there is no answer; where a token is what is missing, with the way to enter one. */
export function FailureText({ error }: { error: Error }) {
  const { t } = useLanguage();
  const token = useToken();
  const code = error instanceof ApiError ? error.code : null;
  if (code !== "UNAUTHENTICATED" && code !== "FORBIDDEN")
    return (
      <p>
        {t.failed}: {error instanceof ApiError ? (t.failures[code ?? ""] ?? t.failures.OTHER) : t.failures.UNREACHED}
        {error instanceof ApiError && (code === null || !(code in t.failures)) && (
          <small lang="en"> ({error.message})</small>
        )}
      </p>
    );
  const what = code === "FORBIDDEN" ? t.token.forbidden : token === null ? t.token.needed : t.token.refused;
  return (
    <>
      <p>
        {what}. <a href={TOKEN_HREF}>{t.token.enter}</a>
      </p>
      {token !== null && <p lang="en">{error.message}</p>}
    </>
  );
}
