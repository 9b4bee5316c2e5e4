import type { DomNode } from "./Dom";

/**
 * Visits the node and all below it in document order, without recursion, so that no nesting can exhaust the stack.
 * `enter` tells whether to go into the node; `leave` is called for each node that was gone into, after all below it.
 */
export function walk(
  root: DomNode,
  enter: (node: DomNode, depth: number) => boolean,
  leave: (node: DomNode) => void = () => undefined,
): void {
  let node: DomNode | null = root;
  let depth = 0;
  while (node) {
    if (enter(node, depth)) {
      const child: DomNode | null = node.firstChild;
      if (child) {
        node = child;
        depth++;
        continue;
      }
      leave(node);
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      depth--;
      if (node) leave(node);
    }
    node = node === root ? null : (node?.nextSibling ?? null);
  }
}
