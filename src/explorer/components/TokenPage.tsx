import { useId, useState, type FormEvent } from "react";
import { keepToken, useToken } from "../api/token";
import { useLanguage } from "../language";
import { parseToken } from "../parseToken";
import { useTitle } from "../useTitle";

/** Where a reader enters the token that a service asks for, and takes it back. */
export function TokenPage() {
  const { t } = useLanguage();
  useTitle(t.token.heading);
  const id = useId();
  const token = useToken();
  const [malformed, setMalformed] = useState(false);

  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const entered = parseToken(String(new FormData(event.currentTarget).get("token")));
    setMalformed(entered === null);
    if (entered === null) return;
    keepToken(entered);
    event.currentTarget.reset();
  };

  return (
    <>
      <h2>{t.token.heading}</h2>
      <p>{t.token.lead}</p>
      <form className="token" onSubmit={onSubmit}>
        <label htmlFor={id}>{t.token.label}</label>
        <input
          id={id}
          name="token"
          // Not shown to who looks over the shoulder, and nothing for a password manager.
          type="password"
          autoComplete="off"
          required
          aria-invalid={malformed}
          aria-describedby={malformed ? `${id}fault` : undefined}
        />
        <button type="submit">{t.token.keep}</button>
      </form>
      {malformed && (
        <p className="notice" role="alert" id={`${id}fault`}>
          {t.token.malformed}
        </p>
      )}
      <div role="status">
        {token !== null && (
          <p className="notice">
            {t.token.kept}{" "}
            <button type="button" onClick={() => keepToken(null)}>
              {t.token.forget}
            </button>
          </p>
        )}
      </div>
    </>
  );
}
