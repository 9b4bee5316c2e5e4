import { useEffect, useRef } from "react";
import { operations } from "../api/operations";
import type { NeighbourhoodAnswer, Subgraph } from "../api/types";
import { useQuery } from "../api/useQuery";
import { drawSubgraph } from "../drawSubgraph";
import { useLanguage } from "../language";
import { partyHref } from "../route";
import { Loaded } from "./Loaded";

/** Who is around a party, drawn; a press on one of them opens it. Nothing where there is no one. */
export default function Neighbourhood({ id }: { id: string }) {
  const { t } = useLanguage();
  const result = useQuery<NeighbourhoodAnswer>(operations.neighbourhood, { id });
  return (
    <Loaded result={result}>
      {({ neighbourhood }) =>
        neighbourhood.nodes.length > 1 && (
          <>
            <h3>{t.around}</h3>
            <Drawing id={id} subgraph={neighbourhood} label={t.drawing} />
            {neighbourhood.truncated && <small>{t.truncated}</small>}
          </>
        )
      }
    </Loaded>
  );
}

function Drawing({ id, subgraph, label }: { id: string; subgraph: Subgraph; label: string }) {
  const canvas = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!canvas.current) return undefined;
    return drawSubgraph(canvas.current, subgraph, id, (chosen) => {
      window.location.hash = partyHref(chosen);
    });
  }, [subgraph, id]);
  return <div className="drawing" ref={canvas} role="img" aria-label={label} />;
}
