import { formatDate } from "../formatDate";
import { useLanguage } from "../language";

/** How many visits there are, and when the last one was. */
export function TimesLine({ times, last }: { times: number; last: string | null }) {
  const { t } = useLanguage();
  return (
    <small>
      {t.times(times)}
      {last && ` · ${formatDate(last, t)}`}
    </small>
  );
}
