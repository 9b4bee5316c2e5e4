import { useSyncExternalStore } from "react";

/** For this tab and until it is closed: a token outlives neither, and no other page of the browser sees it. */
const STORED_AS = "visitgraph.token";

const listeners = new Set<() => void>();

/** The token that goes with every request; null when there is none. */
export const readToken = (): string | null => sessionStorage.getItem(STORED_AS);

/** Null forgets it. */
export function keepToken(token: string | null): void {
  if (token === null) sessionStorage.removeItem(STORED_AS);
  else sessionStorage.setItem(STORED_AS, token);
  for (const changed of listeners) changed();
}

/** The token as it is now; the component renders again when it changes. */
export const useToken = (): string | null => useSyncExternalStore(subscribe, readToken);

function subscribe(changed: () => void) {
  listeners.add(changed);
  return () => void listeners.delete(changed);
}

/** The header that carries the token; none when there is none. */
export function authorization(): Record<string, string> {
  const token = readToken();
  return token === null ? {} : { authorization: `Bearer ${token}` };
}
