import { useState } from "react";
import { operations } from "../api/operations";
import type { Pair, Pairs, PartyKind } from "../api/types";
import { useQuery } from "../api/useQuery";
import { useLanguage } from "../language";
import type { Route } from "../route";
import { Loaded } from "./Loaded";
import { PairLine } from "./PairLine";

const KINDS = ["AGENCY", "PROVINCE", "PERSON"] as const satisfies readonly PartyKind[];
const PAGE = 20;
/** The most that the API gives at once. */
const MOST = 100;

interface Props {
  readonly kind: PartyKind;
  readonly chooseKind: (kind: PartyKind) => void;
  readonly route: Route;
}

/** Who visited whom, the most frequent pairs first, by agency, province or person. */
export function PairList({ kind, chooseKind, route }: Props) {
  const { t } = useLanguage();
  const [first, setFirst] = useState(PAGE);
  const result = useQuery<Pairs>(operations.pairs, { kind, first });
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
      <Loaded result={result}>
        {({ whoVisitedWhom: { nodes, pageInfo } }) => (
          <>
            {nodes.length === 0 && <p className="notice">{t.pairs.none}</p>}
            <ol>
              {nodes.map((pair) => (
                <li key={`${pair.visitor.id} ${pair.host.id}`}>
                  <PairLine pair={pair} chosen={isChosen(pair, route)} />
                </li>
              ))}
            </ol>
            {pageInfo.hasNextPage && first < MOST && (
              <button type="button" className="more" onClick={() => setFirst(Math.min(first + PAGE, MOST))}>
                {t.pairs.more}
              </button>
            )}
          </>
        )}
      </Loaded>
    </section>
  );
}

const isChosen = (pair: Pair, route: Route) =>
  route.view === "pair" && route.visitor === pair.visitor.id && route.host === pair.host.id;
