/** Whose failure it is: "article" was not asked about, its request was "refused", its "answer" is of no use, "endpoint" gave none. */
export type FailureScope = "article" | "refused" | "answer" | "endpoint";

/** Why there is no answer about one article. The message is for people and never holds text of the article, the answer or the key. */
export class ModelFailure extends Error {
  readonly scope: FailureScope;

  constructor(scope: FailureScope, message: string) {
    super(message);
    this.name = "ModelFailure";
    this.scope = scope;
  }
}
