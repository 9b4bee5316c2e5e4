import { createContext, useContext, useEffect, useState, type ReactNode } from "react";
import { texts, type Language, type Texts } from "./texts";

const STORED_AS = "visitgraph.language";

interface Choice {
  readonly language: Language;
  readonly t: Texts;
  readonly choose: (language: Language) => void;
}

const LanguageContext = createContext<Choice>({ language: "vi", t: texts.vi, choose: () => undefined });

/** The language of the page and its texts: Vietnamese until the reader chooses otherwise. */
export const useLanguage = () => useContext(LanguageContext);

export function LanguageProvider({ children }: { children: ReactNode }) {
  const [language, choose] = useState<Language>(() => (localStorage.getItem(STORED_AS) === "en" ? "en" : "vi"));
  useEffect(() => {
    document.documentElement.lang = language;
    localStorage.setItem(STORED_AS, language);
  }, [language]);
  return <LanguageContext value={{ language, t: texts[language], choose }}>{children}</LanguageContext>;
}
