import { operations } from "../api/operations";
import type { Stats } from "../api/types";
import { useQuery } from "../api/useQuery";
import { useLanguage } from "../language";
import { Loaded } from "./Loaded";

const COUNTED = ["articles", "visits", "people", "agencies", "provinces"] as const;

const today = () => new Date().toISOString().slice(0, 10);

/** How much there is in the graph; of the provinces, those of today. */
export function StatsLine() {
  const { language, t } = useLanguage();
  const result = useQuery<Stats>(operations.stats, { today: today() });
  return (
    <Loaded result={result}>
      {({ stats, provinces }) => (
        <ul className="stats">
          {COUNTED.map((what) => (
            <li key={what}>
              <strong>{(what === "provinces" ? provinces.totalCount : stats[what]).toLocaleString(language)}</strong>{" "}
              {t.stats[what]}
            </li>
          ))}
        </ul>
      )}
    </Loaded>
  );
}
