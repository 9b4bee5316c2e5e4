import pino, { type Logger } from "pino";
import { SECRET_VARIABLES, type LogLevel } from "./settings";

const SECRET = ["password", "token", "secret", "authorization", "cookie", ...SECRET_VARIABLES];

/** A logger that writes JSON lines to stderr (stdout is for data). Passwords, tokens and cookies are left out wherever they stand in an object. */
export function createLog(level: LogLevel): Logger {
  const paths = SECRET.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]);
  return pino({ level, redact: { paths, censor: "[secret]" } }, pino.destination(2));
}
