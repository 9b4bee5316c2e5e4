import type { Subgraph } from "../api/types";
import { useLanguage } from "../language";
import { pairHref } from "../route";
import { PartyLink } from "./PartyLink";

/** The relations of a drawing as links: to its parties, and from each number of visits to these. */
export function RelationList({ subgraph: { nodes, edges } }: { subgraph: Subgraph }) {
  const { t } = useLanguage();
  const parties = new Map(nodes.map((party) => [party.id, party]));
  return (
    <details>
      <summary>{t.drawing.list(edges.length)}</summary>
      <ul className="relations">
        {edges.map(({ source, target, kind, times }) => {
          const [from, to] = [parties.get(source), parties.get(target)];
          if (!from || !to) return null;
          return (
            <li key={`${source} ${kind} ${target}`}>
              <PartyLink party={from} /> <span className="verb">{t.relations[kind]}</span> <PartyLink party={to} />
              {kind === "VISITED" && (
                <a className="times" href={pairHref(source, target)} aria-label={t.drawing.visits(from.name, to.name)}>
                  {t.times(times ?? 1)}
                </a>
              )}
            </li>
          );
        })}
      </ul>
    </details>
  );
}
