import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from "graphql";

type Field = GraphQLField<unknown, unknown>;

/** A value of each scalar that the schema takes, as a literal. The id is of a person who is not there. */
const SAMPLES: { readonly [scalar: string]: string } = {
  ID: '"UGVyc29uOnA"',
  String: '"so y te"',
  Int: "1",
  Float: "1",
  Boolean: "true",
  Date: '"2024-02-22"',
  DateTime: '"2024-02-22T08:30:00+07:00"',
  PartialDate: '"2024"',
};

/** Something that an argument takes, as a literal. */
export function sampleOf(type: GraphQLInputType): string {
  const nullable = getNullableType(type);
  if (isListType(nullable)) return `[${sampleOf(nullable.ofType)}]`;
  if (isEnumType(nullable)) return nullable.getValues()[0]!.name;
  if (!isInputObjectType(nullable)) return SAMPLES[(nullable as GraphQLNamedType).name]!;
  const required = Object.values(nullable.getFields()).filter(isRequiredInputField);
  return `{${required.map((field) => `${field.name}: ${sampleOf(field.type)}`).join(", ")}}`;
}

/** The arguments of a field that must be there, and some others, as literals. */
export function argumentsOf({ args }: Field, others: { readonly [name: string]: string } = {}): string {
  const required = args.filter((arg) => isRequiredArgument(arg) && !(arg.name in others));
  const given = [...required.map((arg) => [arg.name, sampleOf(arg.type)]), ...Object.entries(others)];
  return given.length ? `(${given.map(([name, value]) => `${name}: ${value}`).join(", ")})` : "";
}

export const fieldsOf = (type: GraphQLNamedType): Field[] =>
  isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];

/** A selection that is as small as can be. */
export const smallest = (type: GraphQLOutputType) => (isCompositeType(getNamedType(type)) ? " { __typename }" : "");

/** Selections of a type, nested that deep in fields that lead on and on; null where the type does not lead that far. */
export function nested(schema: GraphQLSchema, type: GraphQLNamedType, depth: number): string | null {
  if (depth === 0) return "{ __typename }";
  const [first] =
    schema.isSubType.length && !isObjectType(type) && !isInterfaceType(type) ? possible(schema, type) : [];
  if (first) {
    const within = nested(schema, first, depth);
    return within && `{ ... on ${first.name} ${within} }`;
  }
  for (const field of fieldsOf(type)) {
    const target = getNamedType(field.type);
    if (!isCompositeType(target) || !leadsOn(schema, target)) continue;
    const within = nested(schema, target, depth - 1);
    if (within) return `{ ${field.name}${argumentsOf(field)} ${within} }`;
  }
  return null;
}

const possible = (schema: GraphQLSchema, type: GraphQLNamedType) =>
  isCompositeType(type) && !isObjectType(type) ? schema.getPossibleTypes(type) : [];

/** Whether one can come back to a type from itself. */
function leadsOn(schema: GraphQLSchema, type: GraphQLNamedType): boolean {
  const seen = new Set<GraphQLNamedType>();
  const toVisit = [type];
  while (toVisit.length > 0) {
    const current = toVisit.pop()!;
    for (const next of [...fieldsOf(current).map((field) => getNamedType(field.type)), ...possible(schema, current)]) {
      if (next === type) return true;
      if (isCompositeType(next) && !seen.has(next)) toVisit.push(next);
      seen.add(next);
    }
  }
  return false;
}

/** An argument of a field at the root, or a field of an input object within it: how to ask with any value there. */
export interface InputPlace {
  /** "visits.where.host.name.eq" */
  readonly name: string;
  /** The type of one value there. */
  readonly type: GraphQLNamedType;
  readonly isList: boolean;
  /** A query with this literal at the place. */
  readonly ask: (literal: string) => string;
}

/** Every place of the schema that takes a value, filters within filters once. */
export function inputPlaces(schema: GraphQLSchema): InputPlace[] {
  return fieldsOf(schema.getQueryType()!).flatMap((field) =>
    field.args.flatMap((arg) =>
      placesWithin(arg, `${field.name}.${arg.name}`, [], (literal) => {
        return `{ ${field.name}${argumentsOf(field, { [arg.name]: literal })}${smallest(field.type)} }`;
      }),
    ),
  );
}

function placesWithin(
  { type }: Pick<GraphQLArgument, "type">,
  name: string,
  within: readonly GraphQLNamedType[],
  ask: InputPlace["ask"],
): InputPlace[] {
  const named = getNamedType(type);
  const isList = isListType(isNonNullType(type) ? type.ofType : type);
  const place = { name, type: named, isList, ask };
  if (!isInputObjectType(named)) return [place];
  if (within.includes(named)) return isList ? [place] : [];
  const fields = Object.values(named.getFields());
  const required = (but: string) =>
    fields
      .filter((field) => field.name !== but && isRequiredInputField(field))
      .map((field) => `${field.name}: ${sampleOf(field.type)}`);
  return [
    ...(isList ? [place] : []),
    ...fields.flatMap((field) =>
      placesWithin(field, `${name}.${field.name}`, [...within, named], (literal) =>
        ask(`{${[...required(field.name), `${field.name}: ${literal}`].join(", ")}}`),
      ),
    ),
  ];
}
