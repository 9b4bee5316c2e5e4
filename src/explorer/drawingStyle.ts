import type cytoscape from "cytoscape";

/** No text of the drawing is smaller than this on the screen, however far away it is, in pixels. */
const SMALLEST = 11;
const FONT = { node: 13, edge: 11 } as const;
const LABEL_WIDTH = 116;

/** How the drawing looks; `colour` gives what a colour of the style sheet is now. */
export function drawingStyle(colour: (name: string) => string): cytoscape.StylesheetJson {
  const background = {
    "text-background-color": colour("--card"),
    "text-background-opacity": 0.85,
    "text-background-padding": "2px",
    "font-family": "system-ui, sans-serif",
  };
  return [
    {
      selector: "node",
      style: {
        ...background,
        label: "data(name)",
        shape: "data(shape)" as cytoscape.Css.NodeShape,
        width: 22,
        height: 22,
        color: colour("--ink"),
        "background-color": colour("--soft"),
        "font-size": FONT.node,
        "text-wrap": "wrap",
        "text-max-width": `${LABEL_WIDTH}px`,
        "text-valign": "bottom",
        "text-margin-y": 4,
      },
    },
    {
      selector: "node.centre",
      style: { width: 32, height: 32, "background-color": colour("--accent"), "font-weight": 600 },
    },
    {
      selector: "edge",
      style: {
        ...background,
        label: "data(label)",
        color: colour("--soft"),
        "font-size": FONT.edge,
        "text-rotation": "autorotate",
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
        color: colour("--visitor"),
        "line-style": "solid",
        "line-color": colour("--visitor"),
        "target-arrow-color": colour("--visitor"),
        "target-arrow-shape": "triangle",
      },
    },
    { selector: "edge.over", style: { label: "data(whole)" } },
    {
      selector: ".over",
      style: { "underlay-color": colour("--accent"), "underlay-opacity": 0.25, "underlay-padding": 5 },
    },
  ];
}

/** Keeps the labels readable when the drawing is seen from afar. */
export function keepReadable(drawing: cytoscape.Core): void {
  const zoom = drawing.zoom();
  const size = (usual: number) => Math.max(usual, SMALLEST / zoom);
  const grown = size(FONT.node) / FONT.node;
  drawing.batch(() => {
    drawing.nodes().style({ "font-size": size(FONT.node), "text-max-width": `${LABEL_WIDTH * grown}px` });
    drawing.edges().style({ "font-size": size(FONT.edge) });
  });
}
