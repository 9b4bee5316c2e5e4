import cytoscape from "cytoscape";
import type { PartyKind, Subgraph } from "./api/types";
import { drawingStyle, keepReadable } from "./drawingStyle";
import { edgeHref } from "./edgeHref";
import { placeAround } from "./placeAround";
import { partyHref } from "./route";

const SHAPES: Readonly<Record<PartyKind, cytoscape.Css.NodeShape>> = {
  PERSON: "ellipse",
  AGENCY: "round-rectangle",
  PROVINCE: "round-hexagon",
  COUNTRY: "round-diamond",
};

/** At first the drawing is not made smaller than this: where it does not fit, its middle is shown. */
const SMALLEST_AT_FIRST = 0.8;
const ZOOM = { min: 0.3, max: 3, step: 1.35 } as const;

export interface Drawing {
  /** Closer, further away, or all of it. */
  zoom(how: "in" | "out" | "fit"): void;
  /** Takes the drawing away. */
  remove(): void;
}

interface Look {
  readonly subgraph: Subgraph;
  /** The id of the party in the middle. */
  readonly centre: string;
  /** What is written on a relation that is pointed at; on all others stands how often, where that is more than once. */
  readonly label: (edge: Subgraph["edges"][number]) => string;
  /** Is given the address of what was pressed: a party, or the passages that state a relation. */
  readonly choose: (href: string) => void;
}

/** Draws parties and their relations. */
export function drawSubgraph(container: HTMLElement, { subgraph, centre, label, choose }: Look): Drawing {
  const { nodes, edges } = subgraph;
  const places = placeAround(nodes.length - 1, container.clientWidth, container.clientHeight);
  const others = nodes.filter(({ id }) => id !== centre);
  const placeOf = new Map(others.map(({ id }, index) => [id, places[index]!]));
  const drawing = cytoscape({
    container,
    elements: [
      ...nodes.map(({ id, name, kind }) => ({
        data: { id, name, shape: SHAPES[kind], href: partyHref(id) },
        position: { ...(placeOf.get(id) ?? { x: 0, y: 0 }) },
        classes: id === centre ? "centre" : "",
      })),
      ...edges.map((edge) => ({
        data: {
          source: edge.source,
          target: edge.target,
          width: 1.5 + Math.log2(edge.times ?? 1),
          // Every word on every line would cover the lines.
          label: many(edge.times),
          whole: `${label(edge)} ${many(edge.times)}`.trim(),
          href: edgeHref(edge),
        },
        classes: edge.kind,
      })),
    ],
    style: drawingStyle((name) => resolveColour(container, name)),
    layout: { name: "preset", fit: true, padding: 12 },
    minZoom: ZOOM.min,
    maxZoom: ZOOM.max,
    autoungrabify: true,
  });
  if (drawing.zoom() > 1) drawing.zoom(1).center();
  if (drawing.zoom() < SMALLEST_AT_FIRST) drawing.zoom(SMALLEST_AT_FIRST).center(drawing.$(".centre"));
  keepReadable(drawing);
  drawing.on("zoom", () => keepReadable(drawing));

  const over = (element: cytoscape.SingularElementArgument, isOver: boolean) => {
    if (!hrefOf(element)) return;
    element.toggleClass("over", isOver);
    container.style.cursor = isOver ? "pointer" : "";
  };
  drawing.on("mouseover", "node, edge", ({ target }) => over(target as never, true));
  drawing.on("mouseout", "node, edge", ({ target }) => over(target as never, false));
  drawing.on("tap", "node, edge", ({ target }) => {
    const href = hrefOf(target as never);
    if (href) choose(href);
  });
  const letScroll = (event: WheelEvent) => event.ctrlKey || event.metaKey || event.stopPropagation();
  // The wheel alone scrolls the page: what takes part in the drawing's zoom is caught before the drawing gets it.
  container.parentElement?.addEventListener("wheel", letScroll, { capture: true });

  return {
    zoom: (how) => {
      if (how === "fit") return void drawing.fit(undefined, 12);
      const level = drawing.zoom() * (how === "in" ? ZOOM.step : 1 / ZOOM.step);
      drawing.zoom({ level, renderedPosition: { x: container.clientWidth / 2, y: container.clientHeight / 2 } });
    },
    remove: () => {
      container.parentElement?.removeEventListener("wheel", letScroll, { capture: true });
      container.style.cursor = "";
      drawing.destroy();
    },
  };
}

const many = (times: number | null) => (times !== null && times > 1 ? `×${times}` : "");
const hrefOf = (element: cytoscape.SingularElementArgument) => element.data("href") as string | null;

/** The value that a colour of the style sheet has now: a canvas knows neither variables nor light-dark(). */
function resolveColour(element: HTMLElement, name: string): string {
  const { color: before } = element.style;
  element.style.color = `var(${name})`;
  const { color } = getComputedStyle(element);
  element.style.color = before;
  return color;
}
