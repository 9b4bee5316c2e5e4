import { yearOf } from "../../../../src/shared/yearOf";
import type { Scene } from "../../Scene";
import type { Draft } from "../model/Draft";

/**
 * "quan hệ do Chủ tịch Hồ Chí Minh vun đắp": who died before the visit, where no year is told before any that news tells of today, was not there.
 * Who holds an office of a province bears the same name.
 */
export function dropDead({ lexicon }: Scene, { start, visitors, hosts }: Draft): void {
  const year = Number(yearOf(start) ?? Infinity);
  for (const side of [visitors, hosts])
    for (const person of [...side.people])
      if ((lexicon.died.get(person.name) ?? Infinity) < year && person.held.every(({ province }) => !province))
        side.removePerson(person);
}
