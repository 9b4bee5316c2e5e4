import { operations } from "../api/operations";
import type { NeighbourhoodAnswer } from "../api/types";
import { useQuery } from "../api/useQuery";
import { useLanguage } from "../language";
import { Loaded } from "./Loaded";
import { RelationList } from "./RelationList";
import { SubgraphDrawing } from "./SubgraphDrawing";

/** Who is around a party, drawn, and the same as a list of links. Nothing where there is no one. */
export default function Neighbourhood({ id }: { id: string }) {
  const { t } = useLanguage();
  const result = useQuery<NeighbourhoodAnswer>(operations.neighbourhood, { id });
  return (
    <Loaded result={result}>
      {({ neighbourhood }) =>
        neighbourhood.nodes.length > 1 && (
          <>
            <h3>{t.around}</h3>
            <SubgraphDrawing id={id} subgraph={neighbourhood} />
            <p className="legend">
              {t.drawing.legend}
              {neighbourhood.truncated && ` ${t.truncated}`}
            </p>
            <RelationList subgraph={neighbourhood} />
          </>
        )
      }
    </Loaded>
  );
}
