// What Neo4j says a statement cost, which no other program on the machine changes.
import neo4j from "neo4j-driver";

const hitsOf = ({ dbHits = 0, children = [] }) => dbHits + children.reduce((sum, child) => sum + hitsOf(child), 0);

/** Database hits of all statements of a query, as `statementsOf` gives them. */
export async function databaseHits(driver, waves) {
  let hits = 0;
  for (const [statement, parameters] of waves.flat()) hits += hitsOf(await profileOf(driver, statement, parameters));
  return hits;
}

export async function profileOf(driver, statement, parameters) {
  const integers = Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [name, Number.isInteger(value) ? neo4j.int(value) : value]),
  );
  const session = driver.session({ database: "neo4j", defaultAccessMode: neo4j.session.READ });
  try {
    return (await session.run(`PROFILE ${statement}`, integers)).summary.profile;
  } finally {
    await session.close();
  }
}
