import { useSyncExternalStore } from "react";

/** The part of the current address from the `#` on; the component renders again when it changes. */
export const useHash = () => useSyncExternalStore(subscribe, () => window.location.hash);

function subscribe(changed: () => void) {
  window.addEventListener("hashchange", changed);
  return () => window.removeEventListener("hashchange", changed);
}
