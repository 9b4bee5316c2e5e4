import cytoscape from "cytoscape";
import type { PartyKind, Subgraph } from "./api/types";

const SHAPES: Readonly<Record<PartyKind, cytoscape.Css.NodeShape>> = {
  PERSON: "ellipse",
  AGENCY: "round-rectangle",
  PROVINCE: "round-hexagon",
  COUNTRY: "round-diamond",
};

/** Draws parties and their relations, `centre` in the middle. Returns what takes the drawing away again. */
export function drawSubgraph(
  container: HTMLElement,
  { nodes, edges }: Subgraph,
  centre: string,
  choose: (id: string) => void,
): () => void {
  const widening = Math.max(1, container.clientWidth / container.clientHeight);
  const colour = (name: string) => resolveColour(container, name);
  const drawing = cytoscape({
    container,
    elements: [
      ...nodes.map(({ id, name, kind }) => ({
        data: { id, name, shape: SHAPES[kind] },
        classes: id === centre ? "centre" : "",
      })),
      ...edges.map(({ source, target, kind, times }) => ({
        data: { source, target, width: 1 + Math.log2(times ?? 1) },
        classes: kind,
      })),
    ],
    style: [
      {
        selector: "node",
        style: {
          label: "data(name)",
          shape: "data(shape)" as cytoscape.Css.NodeShape,
          width: 22,
          height: 22,
          color: colour("--ink"),
          "background-color": colour("--soft"),
          "font-family": "system-ui, sans-serif",
          "font-size": 11,
          "text-wrap": "wrap",
          "text-max-width": "120px",
          "text-valign": "bottom",
          "text-margin-y": 4,
          "text-background-color": colour("--card"),
          "text-background-opacity": 0.85,
          "text-background-padding": "2px",
        },
      },
      {
        selector: "node.centre",
        style: { width: 32, height: 32, "background-color": colour("--accent"), "font-weight": 600 },
      },
      {
        selector: "edge",
        style: {
          width: "data(width)",
          "curve-style": "bezier",
          "line-style": "dashed",
          "line-color": colour("--rule"),
          "target-arrow-color": colour("--rule"),
        },
      },
      {
        selector: "edge.VISITED",
        style: {
          "line-style": "solid",
          "line-color": colour("--visitor"),
          "target-arrow-color": colour("--visitor"),
          "target-arrow-shape": "triangle",
        },
      },
    ],
    layout: {
      name: "concentric",
      concentric: (node: { id(): string }) => (node.id() === centre ? 1 : 0),
      levelWidth: () => 1,
      minNodeSpacing: 60,
      // A circle becomes an ellipse as wide as the room for it.
      transform: (_node: unknown, { x, y }: cytoscape.Position) => ({ x: x * widening, y }),
      padding: 24,
    },
    // The wheel scrolls the page; to zoom there are two fingers.
    userZoomingEnabled: false,
    maxZoom: 1.4,
    autoungrabify: true,
  });
  drawing.on("tap", "node", ({ target }) => choose((target as cytoscape.NodeSingular).id()));
  return () => drawing.destroy();
}

/** The value that a colour of the style sheet has now: a canvas knows neither variables nor light-dark(). */
function resolveColour(element: HTMLElement, name: string): string {
  const { color: before } = element.style;
  element.style.color = `var(${name})`;
  const { color } = getComputedStyle(element);
  element.style.color = before;
  return color;
}
