/* Parties of visits, told apart by their ids. */

export const people = (ids: readonly string[]) => ids.filter((id) => id.startsWith("person:"));
export const agencies = (ids: readonly string[]) => ids.filter((id) => id.startsWith("agency:"));
export const countries = (ids: readonly string[]) => ids.filter((id) => id.startsWith("country:"));
export const territories = (ids: readonly string[]) => ids.filter((id) => /^(?:province|country):/.test(id));

export const shared = (a: readonly string[], b: readonly string[]) => a.filter((id) => b.includes(id));
/** Both name something, and nothing that the other does. */
export const disjoint = (a: readonly string[], b: readonly string[]) =>
  a.length > 0 && b.length > 0 && shared(a, b).length === 0;
