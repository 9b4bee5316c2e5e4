import path from "node:path";
import { harmless } from "../harmless";
import { Quarantine } from "../read/Quarantine";
import type { Place, Rejection, RejectionCode } from "../read/Rejection";

/** More than this are counted, not told one by one: a wrong file can hold a million bad lines. */
const MAX_TOLD = 20;

/** Puts rejected inputs in the quarantine of a home folder and tells a person about them. */
export class RejectionReport {
  readonly #folder: string;
  readonly #quarantine: Quarantine;
  readonly #tell: (line: string) => void;
  #notices = 0;
  readonly #counts = new Map<RejectionCode, number>();

  constructor(home: string, tell: (line: string) => void) {
    this.#folder = path.join(home, "quarantine");
    this.#quarantine = new Quarantine(this.#folder);
    this.#tell = tell;
  }

  /** Tells a person what was left out of an article that was taken. */
  readonly notice = (path: string, place: Place, notice: string): void => {
    if (this.#notices < MAX_TOLD) this.#tell(`visitgraph: ${whereOf(path, place)}: ${harmless(notice)}`);
    this.#notices++;
  };

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
    if (this.#notices > MAX_TOLD) this.#tell(`visitgraph: ${this.#notices} articles were taken without their date`);
    if (this.count === 0) return;
    const codes = [...this.#counts].map(([code, count]) => `${code} ${count}`).join(", ");
    const counted = this.#quarantine.finish();
    const kept = counted > 0 ? `, ${counted} of them as a count` : "";
    this.#tell(
      `visitgraph: ${this.count} ${this.count === 1 ? "input was" : "inputs were"} put in quarantine (${codes})${kept}: ${this.#folder}`,
    );
  }
}

function describe({ path, place, reason, code, hint }: Rejection): string {
  return `visitgraph: ${whereOf(path, place)}: ${harmless(reason.split("\n", 1)[0]!)} [${code}]\n  ${hint}`;
}

function whereOf(path: string, { line }: Place): string {
  return harmless([path === "-" ? "standard input" : path, line].filter((part) => part !== null).join(":"));
}
