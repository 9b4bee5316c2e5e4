import { mkdirSync, readFileSync } from "node:fs";
import { asFileFailure, notWritable } from "../../src/shared/fileFailure";

function errorOf(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  throw new Error("It did not fail.");
}

test("what the system refuses has a code, the file and the reason; what was read is no file that was written", () => {
  const read = errorOf(() => readFileSync("nowhere/x"));
  expect(asFileFailure(read)).toMatchObject({ code: "INPUT_NOT_FOUND", message: "nowhere/x cannot be read (ENOENT)." });
  const made = errorOf(() => mkdirSync(`${__filename}/x`));
  expect(asFileFailure(made)).toMatchObject({ code: "FILE_NOT_WRITABLE", exitCode: 2 });
  expect(errorOf(() => notWritable("a page", "Elsewhere.")(read))).toMatchObject({
    code: "FILE_NOT_WRITABLE",
    message: "a page cannot be written (ENOENT).",
    hint: "Elsewhere.",
  });
});

test("any other error stays what it is", () => {
  const bug = new TypeError("x is not a function");
  const network = Object.assign(new Error("refused"), { code: "ECONNREFUSED", syscall: "connect" });
  for (const error of [bug, network]) expect(asFileFailure(error)).toBe(error);
  expect(errorOf(() => notWritable("a page", "")(bug))).toBe(bug);
});
