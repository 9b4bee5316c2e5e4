import { useEffect } from "react";

const NAME = "Visitgraph";

/** Names the page after what it shows, in the tab, the history and for a screen reader; null: after the program alone. */
export function useTitle(shown: string | null): void {
  useEffect(() => {
    document.title = shown === null ? NAME : `${shown} – ${NAME}`;
    return () => {
      document.title = NAME;
    };
  }, [shown]);
}
