/** What one request may ask for. Far above what a page or a person needs, far below what would hurt the service. */
export const LIMITS = {
  /** Bytes of a request body. */
  body: 100_000,
  /** Lexical tokens of a document. */
  tokens: 2_000,
  /** Fields within fields; those of introspection have a rule of their own in graphql-js. */
  depth: 14,
  aliases: 20,
  rootFields: 10,
  /** Characters of one value of a variable. */
  inputText: 4_000,
  /** Values of one list, in a variable or in the document. */
  inputList: 100,
  /** Values of all variables together, those within others counted too. */
  inputValues: 2_000,
  /** Values within values of a variable. */
  inputDepth: 16,
  /** See `measureOperation`. */
  cost: 10_000,
  /** Operations that run at the same time. The driver has connections for 100 statements; the rest is left for health checks. */
  concurrent: 64,
} as const;
