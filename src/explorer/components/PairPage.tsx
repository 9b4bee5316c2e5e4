import { operations } from "../api/operations";
import type { PairVisits } from "../api/types";
import { useQuery } from "../api/useQuery";
import { useLanguage } from "../language";
import { useTitle } from "../useTitle";
import { Loaded } from "./Loaded";
import { PartyLink } from "./PartyLink";
import { VisitList } from "./VisitList";

/** The visits of one party to another, each with its evidence. */
export function PairPage({ visitor, host }: { visitor: string; host: string }) {
  const { t } = useLanguage();
  const result = useQuery<PairVisits>(operations.pair, { visitor, host });
  const { visitor: from, host: to } = result.data ?? {};
  useTitle(from && to ? `${from.name} ${t.visited} ${to.name}` : null);
  return (
    <Loaded result={result} refused={t.unknownParty}>
      {(answer) =>
        answer.visitor && answer.host ? (
          <>
            <h2>
              <PartyLink party={answer.visitor} /> <span className="verb">{t.visited}</span>{" "}
              <PartyLink party={answer.host} />
            </h2>
            <VisitList visits={answer.visits} />
          </>
        ) : (
          <p className="notice">{t.unknownParty}</p>
        )
      }
    </Loaded>
  );
}
