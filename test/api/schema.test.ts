import {
  buildSchema,
  type GraphQLArgument,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
} from "graphql";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { packageRoot } from "../../src/shared/packageRoot";

const schema = buildSchema(readFileSync(path.join(packageRoot(), "schema.graphql"), "utf8"));
const types = Object.values(schema.getTypeMap()).filter(
  (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
);

type Described = { readonly name: string; readonly description?: string | null };

/** Everything that a type holds: fields, their arguments, enum values, each with its path. */
function membersOf(type: (typeof types)[number]): [string, Described][] {
  if (isEnumType(type)) return type.getValues().map((value) => [`${type.name}.${value.name}`, value]);
  if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) return [];
  return Object.values(type.getFields()).flatMap((field): [string, Described][] => [
    [`${type.name}.${field.name}`, field],
    ...("args" in field
      ? (field.args as readonly GraphQLArgument[]).map((arg): [string, Described] => [
          `${type.name}.${field.name}(${arg.name}:)`,
          arg,
        ])
      : []),
  ]);
}

test("every type, field, argument and enum value is described in a sentence", () => {
  const all: [string, Described][] = types.flatMap((type): [string, Described][] => [
    [type.name, type],
    ...membersOf(type),
  ]);
  expect(all.length).toBeGreaterThan(200);
  expect(all.filter(([, { description }]) => !/^\S.+[.:]$/su.test(description ?? "")).map(([name]) => name)).toEqual(
    [],
  );
});

test("the names that others rely on are there", () => {
  expect(Object.keys(schema.getQueryType()!.getFields())).toEqual(
    expect.arrayContaining([
      "node",
      "nodes",
      "search",
      "people",
      "agencies",
      "provinces",
      "visits",
      "articles",
      "whoVisitedWhom",
      "stats",
    ]),
  );
  expect(Object.keys(schema.getMutationType()!.getFields())).toEqual(
    expect.arrayContaining(["judgeSame", "judgeDifferent", "split", "undoJudgement"]),
  );
});

test("the resolver types are those of the schema", () => {
  expect(() =>
    execFileSync(process.execPath, ["scripts/codegen.mjs", "--check"], { cwd: packageRoot(), stdio: "pipe" }),
  ).not.toThrow();
});
