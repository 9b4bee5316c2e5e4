/** Tells a person what goes on: on stderr, as stdout is for data. */
export function notify(message: string): void {
  process.stderr.write(`${message}\n`);
}
