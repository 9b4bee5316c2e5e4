import type { EntityLabel } from "../../src/graph/model";
import type { Span } from "../facts";
import type { EntityClaim, EntityRef, PersonClaim, PositionClaim } from "./Contribution";

/** The entities of one article, each once, whatever order they are met in. */
export class EntityRegister {
  readonly entities = new Map<string, EntityClaim>();

  add<Label extends EntityLabel>(
    label: Label,
    rawName: string,
    id: string,
    positions: readonly PositionClaim[] = [],
    person?: PersonClaim,
  ): { readonly id: string; readonly label: Label } {
    const name = rawName.normalize("NFC").replace(/\s+/gu, " ").trim();
    const known = this.entities.get(id);
    if (!known) {
      this.entities.set(id, {
        id,
        label,
        name,
        spans: [],
        positions,
        ...(person ? { person } : {}),
      });
    } else if (name < known.name || positions.length > 0) {
      const first = name < known.name ? { name, ...(person ? { person } : {}) } : {};
      this.entities.set(id, { ...known, ...first, positions: [...known.positions, ...positions] });
    }
    return { id, label };
  }

  addSpan({ id }: EntityRef, span: Span): void {
    const known = this.entities.get(id)!;
    const spans = [...known.spans, span].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
    this.entities.set(id, { ...known, spans });
  }

  sorted(): EntityClaim[] {
    return [...this.entities.values()]
      .map((entity) => ({ ...entity, positions: [...entity.positions].sort(byContent) }))
      .sort((a, b) => (a.id < b.id ? -1 : 1));
  }
}

function byContent(a: PositionClaim, b: PositionClaim): number {
  const [left, right] = [JSON.stringify(a), JSON.stringify(b)];
  return left < right ? -1 : left > right ? 1 : 0;
}
