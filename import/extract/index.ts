import type { Article } from "../article";
import type { Facts } from "../facts";
import type { Knowledge } from "../knowledge";
import { Document } from "./Document";
import { compileLexicon } from "./lexicon/compileLexicon";
import { Scene } from "./Scene";
import { toFacts } from "./toFacts";
import { readVisits } from "./visits/readVisits";
import { compileVisitLexicon } from "./visits/model/VisitLexicon";

/** Name and version of the rules: a change that may change facts gets a new version, so that articles are read again. */
export const EXTRACTOR = "rules@0.12.0";

export type Extractor = (article: Article) => Facts;

/**
 * The extractor: pure, no file, clock or network. The tables are compiled once; the function may be called for any number of
 * articles.
 */
export function createExtractor(knowledge: Knowledge): Extractor {
  const lexicon = compileLexicon(knowledge);
  const visitLexicon = compileVisitLexicon(knowledge);
  return (article) => {
    const scene = new Scene(new Document(article), lexicon);
    return toFacts(scene, readVisits(scene, visitLexicon), EXTRACTOR);
  };
}
