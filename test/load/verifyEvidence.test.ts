import { verifyEvidence } from "../../import/load/verifyEvidence";
import { departments, allStories } from "./stories";

const { facts, text } = departments[0]!;

test("facts that stand in their text pass unchanged", () => {
  for (const story of allStories) {
    expect(verifyEvidence(story.facts, story.text)).toEqual({ facts: story.facts, refused: [] });
  }
});

test("a visit, a mention and a position beside their passage are refused, each with what stands there", () => {
  const moved = {
    ...facts,
    visits: facts.visits.map((visit) => ({ ...visit, evidence: `${visit.evidence.slice(0, -1)}!` })),
    mentions: facts.mentions.map((mention) => ({ ...mention, span: [0, 4] as [number, number] })),
    people: facts.people.map((person) => ({
      ...person,
      positions: person.positions.map((position) => ({ ...position, span: [5, text!.length + 9] as [number, number] })),
    })),
  };
  const { facts: left, refused } = verifyEvidence(moved, text);
  expect(left).toMatchObject({ visits: [], mentions: [], people: [{ positions: [] }, { positions: [] }] });
  expect(refused.map(({ fact }) => fact).sort()).toEqual([
    "mention",
    "mention",
    "mention",
    "position",
    "visit",
    "visit",
  ]);
  expect(refused.find(({ fact }) => fact === "mention")?.reason).toMatch(/is not at 0-4, where "Tin " stands/);
});

test("without the text a span can still have the wrong length", () => {
  const [visit] = facts.visits;
  const { refused } = verifyEvidence({ ...facts, visits: [{ ...visit!, span: [0, 3] }] }, null);
  expect(refused).toHaveLength(1);
});
