import { useLanguage } from "../language";

/** Why what several articles say is taken to be of one person: as the API says it. Nothing where they all say the same. */
export function OnePerson({ why }: { why: readonly string[] }) {
  const { t } = useLanguage();
  return (
    why.length > 0 && (
      <details>
        <summary>{t.onePerson(why.length)}</summary>
        <ul className="reasons" lang="vi" tabIndex={0} aria-label={t.onePerson(why.length)}>
          {why.map((reason, index) => (
            <li key={index}>{reason}</li>
          ))}
        </ul>
      </details>
    )
  );
}
