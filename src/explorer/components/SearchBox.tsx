import { useId, useState, type KeyboardEvent } from "react";
import { operations } from "../api/operations";
import type { Found } from "../api/types";
import { useQuery } from "../api/useQuery";
import { useLanguage } from "../language";
import { partyHref } from "../route";
import { useDebounced } from "../useDebounced";

/** The API asks for two characters at least. */
const SHORTEST = 2;
const PAUSE_MS = 150;

/** Finds parties while the reader types. Arrow keys choose among them, Enter opens, Escape closes: the WAI-ARIA combobox pattern. */
export function SearchBox() {
  const { t } = useLanguage();
  const id = useId();
  const [typed, setTyped] = useState("");
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const query = useDebounced(typed.trim(), PAUSE_MS);
  const result = useQuery<Found>(operations.search, query.length < SHORTEST ? null : { query });
  const found = result.data?.search.nodes ?? [];
  const failed = result.state === "failed";
  const shown = open && (failed || result.data !== null);

  const go = (partyId: string) => {
    window.location.hash = partyHref(partyId);
    setTyped("");
    setOpen(false);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const act = KEYS[event.key];
    if (!act || !shown) return;
    event.preventDefault();
    act();
  };
  const KEYS: Readonly<Record<string, () => void>> = {
    ArrowDown: () => setActive((active + 1) % Math.max(found.length, 1)),
    ArrowUp: () => setActive((active - 1 + found.length) % Math.max(found.length, 1)),
    Enter: () => found[active] && go(found[active].id),
    Escape: () => setOpen(false),
  };

  return (
    <div className="search" onBlur={(event) => !event.currentTarget.contains(event.relatedTarget) && setOpen(false)}>
      <input
        type="search"
        role="combobox"
        aria-label={t.search.label}
        placeholder={t.search.placeholder}
        aria-expanded={shown}
        aria-controls={`${id}list`}
        aria-activedescendant={shown && found.length ? `${id}${active}` : undefined}
        autoComplete="off"
        spellCheck={false}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setActive(0);
          setOpen(true);
        }}
        onFocus={() => setOpen(true)}
        onKeyDown={onKeyDown}
      />
      {shown && (
        <ul id={`${id}list`} role="listbox" aria-label={t.search.label}>
          {found.map((party, index) => (
            <li
              key={party.id}
              id={`${id}${index}`}
              role="option"
              aria-selected={index === active}
              // Not "click": the box loses the focus, and the list with it, before a click is one.
              onPointerDown={() => go(party.id)}
              onPointerEnter={() => setActive(index)}
            >
              {party.name} <small>{t.partyKinds[party.kind]}</small>
            </li>
          ))}
          {found.length === 0 && <li className="notice">{failed ? t.failed : t.search.none}</li>}
        </ul>
      )}
    </div>
  );
}
