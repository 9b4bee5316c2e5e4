import { useEffect, useRef, useState } from "react";
import type { PartyKind } from "../api/types";
import { useLanguage } from "../language";
import { parseRoute } from "../route";
import { useHash } from "../useHash";
import { AskBox } from "./AskBox";
import { AskPage } from "./AskPage";
import { Header } from "./Header";
import { PairList } from "./PairList";
import { PairPage } from "./PairPage";
import { PartyPage } from "./PartyPage";
import { SearchBox } from "./SearchBox";
import { StatsLine } from "./StatsLine";
import { TokenPage } from "./TokenPage";
import { UnknownPage } from "./UnknownPage";

/** The list of who visited whom, and beside it (on a phone: in its place) what the reader chose. */
export function App() {
  const { t } = useLanguage();
  const hash = useHash();
  const route = parseRoute(hash);
  const [kind, setKind] = useState<PartyKind>("AGENCY");
  const detail = useRef<HTMLElement>(null);

  // Whoever chose something is taken to it: the eyes on a phone, the focus of a keyboard or a screen reader anywhere.
  useEffect(() => {
    if (route.view !== "home") detail.current?.focus();
  }, [hash]);

  return (
    <>
      <Header />
      <main className={route.view === "home" ? "home" : "chosen"}>
        <section className="intro">
          <h1>{t.title}</h1>
          <p>{t.lead}</p>
          <SearchBox />
          <AskBox key={route.view === "ask" ? route.question : ""} asked={route.view === "ask" ? route.question : ""} />
          <StatsLine />
        </section>
        <PairList kind={kind} chooseKind={setKind} route={route} />
        <section className="detail" ref={detail} tabIndex={-1}>
          {route.view !== "home" && (
            <a className="back" href="#/">
              ← {t.back}
            </a>
          )}
          {route.view === "home" && <p className="notice">{t.welcome}</p>}
          {route.view === "pair" && <PairPage key={`${route.visitor} ${route.host}`} {...route} />}
          {route.view === "ask" && <AskPage key={route.question} question={route.question} />}
          {route.view === "token" && <TokenPage />}
          {route.view === "unknown" && <UnknownPage />}
          {route.view === "party" && <PartyPage key={route.id} id={route.id} />}
        </section>
      </main>
    </>
  );
}
