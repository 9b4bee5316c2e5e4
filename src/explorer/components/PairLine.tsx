import type { Pair } from "../api/types";
import { useLanguage } from "../language";
import { pairHref } from "../route";
import { TimesLine } from "./TimesLine";

/** A pair of who visited whom, leading to its visits. */
export function PairLine({ pair, chosen }: { pair: Pair; chosen: boolean }) {
  const { t } = useLanguage();
  return (
    <a className="pair" href={pairHref(pair.visitor.id, pair.host.id)} aria-current={chosen ? "true" : undefined}>
      <span className="visitor">{pair.visitor.name}</span> <span className="verb">{t.visited}</span>{" "}
      <span className="host">{pair.host.name}</span>
      <TimesLine times={pair.times} last={pair.last} />
    </a>
  );
}
