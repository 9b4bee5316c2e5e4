/** What the page shows. It lives in the address (after the `#`), so that every view can be linked to and the Back button works. */
export type Route =
  | { readonly view: "home" }
  | { readonly view: "party"; readonly id: string }
  | { readonly view: "pair"; readonly visitor: string; readonly host: string }
  | { readonly view: "ask"; readonly question: string }
  | { readonly view: "token" }
  /** An address that leads nowhere. */
  | { readonly view: "unknown" };

const SHAPES: readonly [RegExp, (ids: string[]) => Route][] = [
  [/^(?:#\/?)?$/, () => ({ view: "home" })],
  [/^#\/party\/([^/]+)$/, ([id = ""]) => ({ view: "party", id })],
  [/^#\/ask\/([^/]+)$/, ([question = ""]) => ({ view: "ask", question })],
  [/^#\/token$/, () => ({ view: "token" })],
  [/^#\/pair\/([^/]+)\/([^/]+)$/, ([visitor = "", host = ""]) => ({ view: "pair", visitor, host })],
];

export function parseRoute(hash: string): Route {
  for (const [shape, route] of SHAPES) {
    const ids = shape.exec(hash)?.slice(1);
    if (ids) return route(ids.map(decode));
  }
  return { view: "unknown" };
}

export const partyHref = (id: string) => `#/party/${encodeURIComponent(id)}`;
export const pairHref = (visitor: string, host: string) =>
  `#/pair/${encodeURIComponent(visitor)}/${encodeURIComponent(host)}`;

export const askHref = (question: string) => `#/ask/${encodeURIComponent(question)}`;
export const TOKEN_HREF = "#/token";

/** A hand-typed address may hold a stray "%". */
function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
