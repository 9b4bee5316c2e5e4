/** What the name of a body goes on with behind its head; see `import/knowledge/README.md`. */
export type NameTail = "name" | "capital" | "number" | "mission" | "titled" | "whole";

/** A word that begins the names of bodies. */
export interface AgencyHead {
  readonly head: string;
  readonly tail: NameTail;
  /** Whether its bodies are parts of another that is named after them: "Phòng Tổ chức | Cục Thuế tỉnh X". */
  readonly part: "" | "may" | "must";
  /** The first words of the bodies it may be a part of where the article has named that body elsewhere. */
  readonly of: readonly string[];
  /** Whether it begins a name in a small letter too, where that goes on with a word in capitals: "viện | Khoa học hình sự". */
  readonly small: boolean;
}
