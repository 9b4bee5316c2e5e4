const FOREIGN = /^[\x20-\x7e]+$/u;

/** Whether the name is in letters without any Vietnamese accent. */
export function isForeignName(name: string): boolean {
  return FOREIGN.test(name);
}
