import { useEffect, useRef, useState } from "react";
import { operations } from "../api/operations";
import type { Pair, Pairs, PartyKind } from "../api/types";
import { useQuery } from "../api/useQuery";
import { useLanguage } from "../language";
import type { Route } from "../route";
import { Loaded } from "./Loaded";
import { PairLine } from "./PairLine";

const KINDS = ["AGENCY", "PROVINCE", "PERSON"] as const satisfies readonly PartyKind[];
const PAGE = 20;

interface Props {
  readonly kind: PartyKind;
  readonly chooseKind: (kind: PartyKind) => void;
  readonly route: Route;
}

/** Who visited whom, the most frequent pairs first, by agency, province or person. */
export function PairList({ kind, chooseKind, route }: Props) {
  const { t } = useLanguage();
  return (
    <section className="pairs">
      <h2>{t.pairs.heading}</h2>
      <div className="kinds" role="group" aria-label={t.pairs.by}>
        {KINDS.map((each) => (
          <button key={each} type="button" aria-pressed={each === kind} onClick={() => chooseKind(each)}>
            {t.partyKindsMany[each]}
          </button>
        ))}
      </div>
      <Page key={kind} kind={kind} after={null} route={route} />
    </section>
  );
}

interface PageProps extends Pick<Props, "kind" | "route"> {
  /** Where the page before it ended; null for the first. */
  readonly after: string | null;
}

/** Some pairs, and on demand the next ones below them. */
function Page({ kind, after, route }: PageProps) {
  const { t } = useLanguage();
  const [more, setMore] = useState(false);
  const list = useRef<HTMLOListElement>(null);
  const result = useQuery<Pairs>(operations.pairs, { kind, first: PAGE, after });
  const isHere = result.state === "done";

  // The button that was pressed is gone: a keyboard goes on at the first line that it brought.
  useEffect(() => {
    if (isHere && after !== null) list.current?.querySelector("a")?.focus({ preventScroll: true });
  }, [isHere, after]);

  return (
    <Loaded result={result}>
      {({ whoVisitedWhom: { nodes, pageInfo } }) => (
        <>
          {nodes.length === 0 && <p className="notice">{t.pairs.none}</p>}
          <ol ref={list}>
            {nodes.map((pair) => (
              <li key={`${pair.visitor.id} ${pair.host.id}`}>
                <PairLine pair={pair} chosen={isChosen(pair, route)} />
              </li>
            ))}
          </ol>
          {pageInfo.hasNextPage && !more && (
            <button type="button" className="more" onClick={() => setMore(true)}>
              {t.pairs.more}
            </button>
          )}
          {more && <Page kind={kind} after={pageInfo.endCursor} route={route} />}
        </>
      )}
    </Loaded>
  );
}

const isChosen = (pair: Pair, route: Route) =>
  route.view === "pair" && route.visitor === pair.visitor.id && route.host === pair.host.id;
