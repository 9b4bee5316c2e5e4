import type { NodeLabel, RelationshipType } from "../../src/graph/model";

export type ExportedValue = string | number | boolean | readonly (string | number)[];

/** Those of `exportedProperties` that the node or edge has. */
export type ExportedProperties = Readonly<Record<string, ExportedValue>>;

export interface NodeRef {
  readonly label: NodeLabel;
  /** Unique among the nodes of its label. */
  readonly id: string;
}

export interface ExportedNode extends NodeRef {
  readonly properties: ExportedProperties;
}

export interface ExportedEdge {
  readonly type: RelationshipType;
  readonly from: NodeRef;
  readonly to: NodeRef;
  readonly properties: ExportedProperties;
}

/** What is exported, in the same order every time. Each part is read from the graph as it is asked for. */
export interface ExportedGraph {
  nodes(): AsyncIterable<ExportedNode>;
  /** Every end of an edge is among the nodes. */
  edges(): AsyncIterable<ExportedEdge>;
}
