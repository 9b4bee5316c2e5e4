import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { useApi } from "./support/api";
import { exchanges } from "./support/exchanges";

const FOLDER = path.join(__dirname, "queries");

const { api } = useApi(exchanges);

const queries = readdirSync(FOLDER).filter((file) => file.endsWith(".graphql"));

/** UPDATE_ANSWERS=1 writes the answers instead; they must then be read by a person. */
test.each(queries)("%s is answered as its .json says", async (file) => {
  const answerFile = path.join(FOLDER, file.replace(/\.graphql$/, ".json"));
  const data: unknown = await api.data(readFileSync(path.join(FOLDER, file), "utf8"));
  if (process.env["UPDATE_ANSWERS"]) writeFileSync(answerFile, `${JSON.stringify(data, null, 2)}\n`);
  expect(data).toEqual(JSON.parse(readFileSync(answerFile, "utf8")));
});
