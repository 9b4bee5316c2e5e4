import { useLanguage } from "../language";
import { useTitle } from "../useTitle";

/** Where an address leads nowhere. */
export function UnknownPage() {
  const { t } = useLanguage();
  useTitle(t.unknownPage.heading);
  return (
    <>
      <h2>{t.unknownPage.heading}</h2>
      <p className="notice">{t.unknownPage.lead}</p>
    </>
  );
}
