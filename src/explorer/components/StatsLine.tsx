import { operations } from "../api/operations";
import type { Stats } from "../api/types";
import { useQuery } from "../api/useQuery";
import { useLanguage } from "../language";
import { Loaded } from "./Loaded";

const COUNTED = ["articles", "visits", "people", "agencies", "provinces"] as const;

/** How much there is in the graph. */
export function StatsLine() {
  const { language, t } = useLanguage();
  const result = useQuery<Stats>(operations.stats, {});
  return (
    <Loaded result={result}>
      {({ stats }) => (
        <ul className="stats">
          {COUNTED.map((what) => (
            <li key={what}>
              <strong>{stats[what].toLocaleString(language)}</strong> {t.stats[what]}
            </li>
          ))}
        </ul>
      )}
    </Loaded>
  );
}
