/** Names recur from article to article; at this many different ones the memory starts anew, so that it stays bounded. */
const MOST = 50_000;

/** The same function of a name, computed once for names that recur. */
export function remember<Value>(compute: (name: string) => Value): (name: string) => Value {
  const known = new Map<string, Value>();
  return (name) => {
    let value = known.get(name);
    if (value === undefined) {
      if (known.size >= MOST) known.clear();
      known.set(name, (value = compute(name)));
    }
    return value;
  };
}
