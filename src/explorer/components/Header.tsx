import icon from "../icon.svg";
import { useLanguage } from "../language";
import { TOKEN_HREF } from "../route";

export function Header() {
  const { language, t, choose } = useLanguage();
  const other = language === "vi" ? "en" : "vi";
  return (
    <header>
      <a className="brand" href="#/">
        <img src={icon} alt="" width="28" height="28" />
        Visitgraph
      </a>
      <nav>
        <a href="/playground">GraphQL</a>
        <a href={TOKEN_HREF}>{t.token.heading}</a>
        <button type="button" lang={other} onClick={() => choose(other)}>
          {t.otherLanguage}
        </button>
      </nav>
    </header>
  );
}
