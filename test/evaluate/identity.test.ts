import { existsSync } from "node:fs";
import path from "node:path";
import { identifyArticles } from "../../import/evaluate/identifyArticles";
import { readIdentityGold } from "../../import/evaluate/IdentityGold";
import { identityFigures, scoreIdentity, type IdentityKind } from "../../import/evaluate/scoreIdentity";
import { extractArticles } from "../../import/pool/extractArticles";
import { readArticles } from "../../import/read/readArticles";
import type { Rejection } from "../../import/read/Rejection";
import { packageRoot } from "../../src/shared/packageRoot";

const shared = process.env.VISITGRAPH_SHARED ?? path.join(packageRoot(), "..", "shared");
const whereShared = existsSync(path.join(shared, "gold", "identity.json")) ? test : test.skip;

function refuse({ reason }: Rejection): never {
  throw new Error(reason);
}

async function measure(file: string, articles: string) {
  return identityFigures(
    scoreIdentity(
      await readIdentityGold(file),
      await identifyArticles(extractArticles(readArticles([articles])), refuse),
    ),
  );
}

/** What must be joined at least, what at most. */
function expectShares(
  figures: Awaited<ReturnType<typeof measure>>,
  bounds: Partial<Record<IdentityKind, number>>,
): void {
  const beyond = Object.entries(bounds).flatMap(([kind, bound]) => {
    const share = figures[kind as IdentityKind].share!;
    return (kind.startsWith("same") ? share >= bound : share <= bound) ? [] : [`${kind}: ${share}, bound ${bound}`];
  });
  expect(beyond).toEqual([]);
}

test("the project's own samples", async () => {
  const figures = await measure(
    path.join(packageRoot(), "test/gold-identity.json"),
    path.join(packageRoot(), "import/samples"),
  );
  expectShares(figures, {
    same_visit: 1,
    different_visits: 0,
    same_person: 1,
    different_people: 0,
    different_agencies: 0,
  });
});

whereShared(
  "the shared pairs (skipped where the shared folder is absent)",
  async () => {
    const figures = await measure(path.join(shared, "gold/identity.json"), path.join(shared, "gold/identity-articles"));
    // What is joined wrongly is for the resolver alone; what is joined depends on what the extractor finds.
    expectShares(figures, { different_visits: 0, different_people: 0, different_agencies: 0 });
    expectShares(figures, { same_visit: 0.85, same_person: 0.9, same_agency: 0.9 });
  },
  60_000,
);
