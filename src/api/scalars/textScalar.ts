import { GraphQLScalarType, Kind, print } from "graphql";
import { badUserInput } from "../apiError";

/** A scalar that is written as a string of a certain form, checked in variables and in literals. What is stored is given as it is. */
export function textScalar(
  name: string,
  isValid: (text: string) => boolean,
  form: string,
): GraphQLScalarType<string, string> {
  const refusal = (shown: string) => badUserInput(`${name} must be ${form}, in quotes, not ${shown}.`);
  const checked = (value: unknown): string => {
    if (typeof value === "string" && isValid(value)) return value;
    throw refusal(JSON.stringify(value));
  };
  return new GraphQLScalarType<string, string>({
    name,
    // Loading checks it. One odd date of a graph that was loaded before it did would else take a whole answer with it.
    serialize: String,
    parseValue: checked,
    parseLiteral: (node) => {
      if (node.kind !== Kind.STRING) throw refusal(print(node));
      return checked(node.value);
    },
  });
}
