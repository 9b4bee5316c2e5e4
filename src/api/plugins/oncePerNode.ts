import type { ASTNode } from "graphql";

/**
 * The function, worked out once for each node; what else it takes must be the same whenever the node is. Apollo Server has the same document
 * for the same text as long as it is asked often.
 */
export function oncePerNode<Node extends ASTNode, Rest extends readonly unknown[], Result>(
  work: (node: Node, ...rest: Rest) => Result,
): (node: Node, ...rest: Rest) => Result {
  const known = new WeakMap<Node, { readonly result: Result }>();
  return (node, ...rest) => {
    const found = known.get(node) ?? { result: work(node, ...rest) };
    known.set(node, found);
    return found.result;
  };
}
