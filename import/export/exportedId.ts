import type { NodeRef } from "./ExportedGraph";

/** An id that is unique in a file that holds every kind of node. Ids of articles are their authors' choice; all others begin with their label. */
export const exportedId = ({ label, id }: NodeRef): string => (label === "Article" ? `article:${id}` : id);
