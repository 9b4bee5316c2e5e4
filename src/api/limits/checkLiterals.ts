import { Kind, visit, type DocumentNode } from "graphql";
import { badUserInput } from "../apiError";
import { LIMITS } from "./LIMITS";

/**
 * Refuses a document in which a text or a list is longer than anything that can be asked for.
 * @throws BAD_USER_INPUT
 */
export function checkLiterals(document: DocumentNode): void {
  visit(document, {
    [Kind.STRING]: ({ value }) => {
      if (value.length > LIMITS.inputText)
        throw badUserInput(`A text has ${value.length} characters; at most ${LIMITS.inputText} are allowed.`);
    },
    [Kind.LIST]: ({ values }) => {
      if (values.length > LIMITS.inputList)
        throw badUserInput(`A list has ${values.length} values; at most ${LIMITS.inputList} are allowed.`);
    },
  });
}
