import path from "node:path";
import { Quarantine } from "../read/Quarantine";
import type { Rejection, RejectionCode } from "../read/Rejection";

/** More than this are counted, not told one by one: a wrong file can hold a million bad lines. */
const MAX_TOLD = 20;

/** Puts rejected inputs in the quarantine of a home folder and tells a person about them. */
export class RejectionReport {
  readonly #folder: string;
  readonly #quarantine: Quarantine;
  readonly #tell: (line: string) => void;
  readonly #counts = new Map<RejectionCode, number>();

  constructor(home: string, tell: (line: string) => void) {
    this.#folder = path.join(home, "quarantine");
    this.#quarantine = new Quarantine(this.#folder);
    this.#tell = tell;
  }

  get count(): number {
    return [...this.#counts.values()].reduce((sum, count) => sum + count, 0);
  }

  async add(rejection: Rejection): Promise<void> {
    await this.#quarantine.add(rejection);
    if (this.count < MAX_TOLD) this.#tell(describe(rejection));
    this.#counts.set(rejection.code, (this.#counts.get(rejection.code) ?? 0) + 1);
  }

  /** Says at the end how many there were, and where they are kept; nothing when there were none. */
  summarise(): void {
    if (this.count === 0) return;
    const codes = [...this.#counts].map(([code, count]) => `${code} ${count}`).join(", ");
    this.#tell(
      `visitgraph: ${this.count} ${this.count === 1 ? "input was" : "inputs were"} put in quarantine (${codes}): ${this.#folder}`,
    );
  }
}

function describe({ path, place, reason, code, hint }: Rejection): string {
  const where = [path === "-" ? "standard input" : path, place.line].filter((part) => part !== null).join(":");
  const [firstLine] = reason.split("\n");
  return `visitgraph: ${where}: ${firstLine} [${code}]\n  ${hint}`;
}
