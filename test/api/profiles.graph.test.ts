import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { testGraph } from "../support/testGraph";
import { fillGraph } from "./support/api";
import { exchanges, manyVisits } from "./support/exchanges";
import { createProfiler, type QueryProfile } from "./support/profileQuery";

const FOLDER = path.join(__dirname, "queries");
const SNAPSHOT = path.join(__dirname, "profiles.json");
/** The planner goes by statistics, which vary a little. */
const TOLERANCE = 0.15;

const graph = testGraph();
const profile = createProfiler(graph);
const files = readdirSync(FOLDER).filter((file) => file.endsWith(".graphql"));
const known = JSON.parse(readFileSync(SNAPSHOT, "utf8")) as Record<string, QueryProfile>;
const measured: Record<string, QueryProfile> = {};

beforeAll(async () => {
  await fillGraph(graph, [...exchanges, ...manyVisits]);
  await graph.driver.executeQuery("CALL db.prepareForReplanning(60)", {}, { database: graph.database });
});

afterAll(async () => {
  await graph.close();
  if (process.env["UPDATE_PROFILES"]) writeFileSync(SNAPSHOT, `${JSON.stringify(measured, null, 2)}\n`);
});

/** UPDATE_PROFILES=1 writes the figures instead; a figure that grew needs its reason in the commit. */
test.each(files)("%s reads about as much as profiles.json says", async (file) => {
  const found = await profile(readFileSync(path.join(FOLDER, file), "utf8"));
  measured[file] = found;
  if (process.env["UPDATE_PROFILES"]) return;
  const { statements, dbHits } = known[file]!;
  expect(found.statements).toBe(statements);
  expect(Math.abs(found.dbHits / dbHits - 1)).toBeLessThanOrEqual(TOLERANCE);
});

test("every golden query has its profile", () => {
  expect(Object.keys(process.env["UPDATE_PROFILES"] ? measured : known).sort()).toEqual([...files].sort());
});
