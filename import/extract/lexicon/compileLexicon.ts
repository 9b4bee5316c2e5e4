import type { Knowledge } from "../../knowledge";
import { LISTED_KINDS } from "../agencies/matchBodyList";
import { LEVEL_STARTS } from "../places/matchPlace";
import { FORMER } from "../text/functionWords";
import { compileAgencies } from "./compileAgencies";
import { compilePeople } from "./compilePeople";
import { compilePlaces } from "./compilePlaces";
import { compileWords } from "./compileWords";
import type { Lexicon } from "./Lexicon";

/** Compiles the tables for matching. */
export function compileLexicon(knowledge: Knowledge): Lexicon {
  const bodies = compileAgencies(knowledge);
  const people = compilePeople(knowledge);
  const { agencies, heads } = bodies;
  const { titles, occupations, honorifics } = people;
  const openings = [titles, occupations, honorifics, agencies, heads].flatMap((table) => [...table.firstKeys]);
  return {
    ...bodies,
    ...compileWords(knowledge),
    ...compilePlaces(knowledge),
    ...people,
    openings: new Set([...openings, ...FORMER, ...LISTED_KINDS.keys(), ...LEVEL_STARTS]),
  };
}
