import type { DomElement, DomNode } from "./Dom";
import { BLOCK_TAGS, SKIPPED_TAGS } from "./pageMarks";
import { walk } from "./walk";

const ELEMENT_NODE = 1;
const TEXT_NODE = 3;

/**
 * What a reader sees of the node: block elements on lines of their own, white space as a browser shows it, no empty lines.
 * Elements for which `skip` holds are left out.
 */
export function readingText(root: DomNode, skip: (element: DomElement) => boolean = () => false): string {
  const pieces: string[] = [];
  const breakLine = (node: DomNode) => {
    if (BLOCK_TAGS.has(node.nodeName.toUpperCase())) pieces.push("\n");
  };
  const enter = (node: DomNode) => {
    if (node.nodeType === TEXT_NODE) pieces.push((node.nodeValue ?? "").replace(/[\t\n\f\r ]+/g, " "));
    if (SKIPPED_TAGS.has(node.nodeName.toUpperCase())) return false;
    if (node.nodeType === ELEMENT_NODE && skip(node as DomElement)) return false;
    breakLine(node);
    return true;
  };
  walk(root, enter, breakLine);
  return tidyLines(pieces.join(""));
}

/** No line begins or ends with a space, none is empty. */
export function tidyLines(text: string): string {
  return text
    .split("\n")
    .map((line) => line.replace(/ +/g, " ").trim())
    .filter((line) => line !== "")
    .join("\n");
}
