import type { Answered, HeldPosition } from "../api/types";
import { useLanguage } from "../language";
import { askHref } from "../route";
import { HeldPositionItem } from "./HeldPositionItem";
import { PairLine } from "./PairLine";
import { PartyLink } from "./PartyLink";
import { TimesLine } from "./TimesLine";
import { VisitCard } from "./VisitCard";
import { VisitList } from "./VisitList";

/** What a question found, with its evidence or the way to it; of a question that was not understood, how it could be asked. */
export function AnswerDetails({ answer }: { answer: Answered }) {
  const { t } = useLanguage();
  switch (answer.__typename) {
    case "VisitsAnswer":
      return answer.visits.nodes.length > 0 && <VisitList visits={answer.visits} />;
    case "PairsAnswer":
      return (
        <ol>
          {answer.pairs.nodes.map((pair) => (
            <li key={`${pair.visitor.id} ${pair.host.id}`}>
              <PairLine pair={pair} chosen={false} />
            </li>
          ))}
        </ol>
      );
    case "RankingAnswer":
      return (
        <ol className="ranking">
          {answer.ranking.nodes.map(({ party, times, last }) => (
            <li key={party.id}>
              <PartyLink party={party} /> <TimesLine times={times} last={last} />
            </li>
          ))}
        </ol>
      );
    case "ReturnsAnswer":
      return answer.returns.nodes.map(({ visit, returnVisit }) => (
        <section className="return" key={`${visit.id} ${returnVisit.id}`}>
          <VisitCard visit={visit} />
          <VisitCard visit={returnVisit} />
        </section>
      ));
    case "PeopleAnswer":
      return answer.people.nodes.flatMap(({ positions }) =>
        positions.map((position) => <HeldPositionItem key={keyOf(position)} position={position} />),
      );
    case "OfficeAnswer":
      return answer.holders.nodes.map((position) => <HeldPositionItem key={keyOf(position)} position={position} />);
    case "PathAnswer":
      return answer.path?.steps.map(({ via }, step) =>
        via.__typename === "Visit" ? (
          <VisitCard key={step} visit={via} />
        ) : (
          <HeldPositionItem key={step} position={via} />
        ),
      );
    case "UnreadAnswer":
      return (
        <>
          {answer.candidates.length > 0 && (
            <>
              <h3>{t.ask.meant}</h3>
              <ul className="positions">
                {answer.candidates.map((party) => (
                  <li key={party.id}>
                    <PartyLink party={party} /> <small>{t.partyKinds[party.kind]}</small>
                  </li>
                ))}
              </ul>
            </>
          )}
          <h3>{t.ask.try}</h3>
          <ul className="examples" lang="vi">
            {answer.examples.map((example) => (
              <li key={example}>
                <a href={askHref(example)}>{example}</a>
              </li>
            ))}
          </ul>
        </>
      );
  }
}

const keyOf = ({ person, title, agency, country, from }: HeldPosition) =>
  [person.id, title, agency?.id, country?.id, from].join(" ");
