import fc from "fast-check";
import { parseJudgements } from "../../import/curate/judgementFile";
import { createCuration } from "../../import/resolve/judgements/createCuration";
import { createJudgement, readJudgement } from "../../import/resolve/judgements/createJudgement";
import type { Judgement, JudgementDraft } from "../../import/resolve/judgements/Judgement";
import { areApart } from "../../import/resolve/judgements/Marks";

const claims = ["a", "b", "c", "d", "e"].map((article) => ({ article, person: "person:1" }));
const draft = fc.record({
  kind: fc.constantFrom("same" as const, "different" as const),
  sides: fc
    .shuffledSubarray(claims, { minLength: 2 })
    .chain((some) => fc.integer({ min: 1, max: some.length - 1 }).map((at) => [some.slice(0, at), some.slice(at)])),
  author: fc.constantFrom("lan", "minh"),
  at: fc.integer({ min: 0, max: 9 }).map((second) => `2025-01-01T00:00:0${second}.000Z`),
  reason: fc.constant("Theo hồ sơ"),
  about: fc.constant<string[]>([]),
}) as fc.Arbitrary<Extract<JudgementDraft, { kind: "same" | "different" }>>;
/** Judgements of which some undo some that came before. */
const judgements = fc.array(fc.tuple(draft, fc.option(fc.nat(20))), { maxLength: 8 }).map((list) => {
  const made: Judgement[] = [];
  for (const [each, undone] of list) {
    const target = undone === null ? undefined : made[undone];
    const { author, at, reason, about } = each;
    made.push(createJudgement(target ? { kind: "undo" as const, undoes: target.id, author, at, reason, about } : each));
  }
  return made;
});
const keys = claims.map(({ article, person }) => `${article} ${person}`);

/** What they say of each two. */
function says(given: readonly Judgement[]) {
  const { people } = createCuration(given);
  return keys.map((a) => [people.groupOf(a), ...keys.map((b) => areApart(people.marksOf(a), people.marksOf(b)))]);
}

test("judgements say the same in any order", () => {
  const shuffled = judgements.chain((list) =>
    fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
  );
  fc.assert(fc.property(shuffled, ([list, other]) => expect(says(other)).toEqual(says(list))));
});

test("what is undone says nothing, and what is undone of that says it again", () => {
  const base: JudgementDraft = {
    ...{ kind: "same", author: "lan", at: "2025-01-01T00:00:00.000Z", reason: "Vì thế", about: [] },
    sides: [[claims[0]!], [claims[1]!]],
  };
  const same = createJudgement(base);
  const undoing = (undoes: string) =>
    createJudgement({ kind: "undo", undoes, author: "lan", at: base.at, reason: "Nhầm", about: [] });
  const first = undoing(same.id);
  expect(says([same, first])).toEqual(says([]));
  expect(says([undoing(first.id), first, same])).toEqual(says([same]));
});

test("a judgement has the id of its content, whatever the order of its parts", () => {
  fc.assert(
    fc.property(draft, (each) => {
      const judgement = createJudgement(each);
      expect(
        createJudgement({ ...each, sides: each.sides.map((side) => [...side].reverse()).reverse() } as JudgementDraft),
      ).toEqual(judgement);
      expect(readJudgement(JSON.parse(JSON.stringify(judgement)))).toEqual(judgement);
    }),
  );
});

test("a line of the file that was changed by hand is refused, with its number", () => {
  const judgement = createJudgement({
    ...{ kind: "reject", author: "lan", at: "2025-01-01T00:00:00.000Z", reason: "Ảnh minh họa", about: ["Đoàn A"] },
    sides: [[{ article: "a", visit: "visit:1" }]],
  });
  const line = JSON.stringify(judgement);
  expect(parseJudgements(`${line}\n\n${line}\n`, "file")).toEqual([judgement]);
  for (const wrong of [line.replace("lan", "minh"), line.replace("reject", "accept"), "{}", "no"])
    expect(() => parseJudgements(`\n${wrong}`, "file")).toThrow(
      expect.objectContaining({ code: "JUDGEMENT_INVALID", message: expect.stringContaining("file:2: ") }) as Error,
    );
});
