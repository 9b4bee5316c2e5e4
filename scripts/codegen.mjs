// Writes the resolver types of schema.graphql; with --check, only says whether the written ones are fresh.
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { codegen } from "@graphql-codegen/core";
import * as typescript from "@graphql-codegen/typescript";
import * as typescriptResolvers from "@graphql-codegen/typescript-resolvers";
import { buildSchema, parse, printSchema } from "graphql";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const target = path.join(root, "src/api/generated/resolverTypes.ts");
const sdl = await readFile(path.join(root, "schema.graphql"), "utf8");

/** Types whose resolvers are given a row of the graph; everything else is resolved from what the API shows of it. */
const ROWS =
  "Person Agency AgencyChange Province ProvinceChange Country Place Topic Position Visit VisitParty Evidence Article Mention VisitPair " +
  "RankedParty ReciprocalVisit RankedPartyConnection ReciprocalVisitConnection PositionConnection " +
  "PersonConnection AgencyConnection ProvinceConnection VisitConnection ArticleConnection VisitPairConnection SearchConnection " +
  "GraphStats Path PathStep Subgraph SubgraphEdge ExchangeCell";
const mappers = Object.fromEntries(ROWS.split(" ").map((type) => [type, `../rows#${type}Row`]));

const answers = "Visits Pairs Ranking Returns People Office Path Unread".split(" ").map((kind) => `${kind}Answer`);
for (const type of ["Judged", "NotJudged"]) mappers[type] = `../curation/judge#${type}Row`;
mappers["Suggestion"] = "../curation/queue#SuggestionRow";
mappers["Judgement"] = "../curation/Curator#JudgementRow";
for (const type of answers) mappers[type] = `../ask/answerRows#${type}Row`;

const config = {
  contextType: "../Context#Context",
  mappers,
  scalars: { ID: "string", Date: "string", DateTime: "string", PartialDate: "string", JSON: "unknown" },
  enumsAsTypes: true,
  useTypeImports: true,
  skipTypename: true,
};
const generated = await codegen({
  filename: target,
  documents: [],
  schema: parse(printSchema(buildSchema(sdl))),
  plugins: [{ typescript: {} }, { typescriptResolvers: {} }],
  pluginMap: { typescript, typescriptResolvers },
  config,
});
const text = `// Generated from schema.graphql by \`npm run codegen\`; not to be edited.\n${generated}`;

if (process.argv.includes("--check")) {
  const written = await readFile(target, "utf8").catch(() => "");
  if (written !== text) {
    console.error(
      "src/api/generated/resolverTypes.ts is older than schema.graphql. Run `npm run codegen` and commit the result.",
    );
    process.exitCode = 1;
  }
} else {
  await writeFile(target, text);
}
