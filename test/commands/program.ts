import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { packageRoot } from "../../src/shared/packageRoot";

const root = packageRoot();

/** Tests of the program as it is built; skipped where `npm run build` has not been run. */
export const describeBuilt = existsSync(path.join(root, "dist", "import", "cli.js")) ? describe : describe.skip;

export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  /** What it reads from "-". */
  readonly stdin?: string;
  /** After so many characters its output is read no more. */
  readonly takeOnly?: number;
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  /** The folder of the package; this one unless a copy is to be run. */
  readonly root?: string;
  /** A file that takes its output instead. */
  readonly output?: number;
}

/** Runs the program as a user would, in a home of its own. */
export function visitgraph(home: string, args: readonly string[], options: RunOptions = {}): Promise<Run> {
  const { stdin = "", takeOnly = Infinity, cwd, env, output = "pipe" } = options;
  return new Promise((resolve, fail) => {
    const program = path.join(options.root ?? root, "bin", "visitgraph.js");
    const child = spawn(process.execPath, [program, ...args], {
      env: { ...process.env, VISITGRAPH_HOME: home, NO_COLOR: "1", ...env },
      stdio: ["pipe", output, "pipe"],
      cwd,
    });
    let [stdout, stderr] = ["", ""];
    child.stdout?.setEncoding("utf8").on("data", (text: string) => {
      stdout += text;
      if (stdout.length > takeOnly) child.stdout?.destroy();
    });
    child.stderr!.setEncoding("utf8").on("data", (text: string) => (stderr += text));
    child.on("error", fail).on("close", (code) => resolve({ code, stdout, stderr }));
    child.stdin!.on("error", () => undefined);
    child.stdin!.end(stdin);
  });
}
