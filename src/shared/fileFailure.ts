import { isNativeError } from "node:util/types";
import { VisitgraphError } from "./error";

type SystemError = NodeJS.ErrnoException & { readonly code: string; readonly syscall: string };

/** What only writing does, and what only writing fails of; anything else that touches files has read. */
const WRITES: ReadonlySet<string> = new Set(["mkdir", "write", "rename", "unlink", "rmdir", "ftruncate", "fsync"]);
const WRITE_CODES: ReadonlySet<string> = new Set(["ENOSPC", "EDQUOT", "EROFS", "EFBIG"]);
const READS: ReadonlySet<string> = new Set(["open", "read", "stat", "lstat", "access", "scandir", "opendir"]);

function isOfSystem(error: unknown): error is SystemError {
  return isNativeError(error) && "syscall" in error && "code" in error;
}

/** Whether a write failed because whoever read has had enough, as in `… | head`. */
export function isReaderGone(error: unknown): boolean {
  return isOfSystem(error) && error.code === "EPIPE";
}

/** For `catch`: throws a failure of the file system as FILE_NOT_WRITABLE, any other error as it is. */
export function notWritable(file: string, hint: string): (error: unknown) => never {
  return (error) => {
    throw isOfSystem(error) ? unwritable(file, error, hint) : error;
  };
}

/** A failure of the file system that nobody has foreseen, as one for people; any other error is given back as it is. */
export function asFileFailure(error: unknown): unknown {
  if (!isOfSystem(error)) return error;
  const file = error.path ?? "A file";
  if (WRITES.has(error.syscall) || WRITE_CODES.has(error.code))
    return unwritable(file, error, "Make room or set it free there, or name another place.");
  if (!READS.has(error.syscall)) return error;
  return new VisitgraphError("INPUT_NOT_FOUND", `${file} cannot be read (${error.code}).`, {
    hint: "Check that it is there, that it is what it should be, and that you may read it.",
    cause: error,
  });
}

function unwritable(file: string, cause: SystemError, hint: string): VisitgraphError {
  return new VisitgraphError("FILE_NOT_WRITABLE", `${file} cannot be written (${cause.code}).`, { hint, cause });
}
