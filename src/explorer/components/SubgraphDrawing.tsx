import { useEffect, useRef } from "react";
import type { Subgraph } from "../api/types";
import { drawSubgraph, type Drawing } from "../drawSubgraph";
import { useLanguage } from "../language";

const ZOOMS = [
  ["in", "+"],
  ["out", "−"],
  ["fit", "⤢"],
] as const;
/** From so many parties on the drawing takes more room. */
const MANY = 9;

/** The drawing: a press on a party opens it, one on a relation the passages that state it. For a keyboard there is the list below it. */
export function SubgraphDrawing({ id, subgraph }: { id: string; subgraph: Subgraph }) {
  const { t } = useLanguage();
  const canvas = useRef<HTMLDivElement>(null);
  const drawing = useRef<Drawing>(null);
  useEffect(() => {
    if (!canvas.current) return undefined;
    const drawn = drawSubgraph(canvas.current, {
      subgraph,
      centre: id,
      label: ({ kind }) => t.relations[kind],
      choose: (href) => {
        window.location.hash = href;
      },
    });
    drawing.current = drawn;
    return drawn.remove;
  }, [subgraph, id, t]);
  return (
    <div className={subgraph.nodes.length > MANY ? "drawing many" : "drawing"}>
      <div className="canvas" ref={canvas} role="img" aria-label={t.drawing.label} />
      <div className="zoom" role="group" aria-label={t.drawing.zoom}>
        {ZOOMS.map(([how, sign]) => (
          <button key={how} type="button" aria-label={t.drawing[how]} onClick={() => drawing.current?.zoom(how)}>
            {sign}
          </button>
        ))}
      </div>
    </div>
  );
}
