/** What a curator says, about things as they are called in the graph. */
export type CurationRequest =
  /** People, agencies or visits, by their ids, are one or are not. */
  | { readonly kind: "same" | "different"; readonly ids: readonly string[] }
  /** Those whom these articles mention under the name of this person, or report of this visit, are another. */
  | { readonly kind: "split"; readonly id: string; readonly articles: readonly string[] }
  /** The reports of a visit, all or those of these articles, are wrong or right. */
  | { readonly kind: "reject" | "accept"; readonly visit: string; readonly articles: readonly string[] }
  /** That a person holds or held an office is wrong or right; without an agency it is a title such as "Chủ tịch nước". */
  | {
      readonly kind: "reject" | "accept";
      readonly person: string;
      readonly title: string;
      readonly agency: string | null;
    }
  /** A judgement no longer holds. */
  | { readonly kind: "undo"; readonly judgement: string };

/** Who says so, why, and when. */
export interface Authorship {
  readonly author: string;
  readonly reason: string;
  readonly at: Date;
}
