import type { ExportedNode } from "./ExportedGraph";

/** What a node is shown as. */
export const caption = ({ id, properties }: ExportedNode): string => String(properties.name ?? properties.title ?? id);
