import { loadSettings, type LogLevel, type Settings } from "../../src/shared/settings";

/** Silent, as failures are part of the tests; LOG_LEVEL=error shows their causes. */
const LOG_LEVEL = (process.env["LOG_LEVEL"] ?? "silent") as LogLevel;

/** The settings of a service on a free port of this machine: the defaults, but for what is given. */
export function testSettings(changes: Partial<Settings> = {}): Settings {
  return { ...loadSettings({}), port: 0, logLevel: LOG_LEVEL, ...changes };
}
