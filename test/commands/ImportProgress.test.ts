import { PassThrough } from "node:stream";
import { ImportProgress } from "../../import/commands/ImportProgress";

test("a line told after the end is only a line: no bar comes back to keep the process from ending", () => {
  const written: string[] = [];
  const terminal = Object.assign(new PassThrough(), { isTTY: true, columns: 80 }).on("data", (chunk: Buffer) =>
    written.push(chunk.toString()),
  );
  const progress = new ImportProgress(terminal as unknown as NodeJS.WriteStream, []);
  progress.tell("while it runs");
  progress.stop();
  written.length = 0;
  progress.tell("3 inputs were put in quarantine");
  expect(written).toEqual(["3 inputs were put in quarantine\n"]);
});
