/** What an agency's name may be followed by; see `import/knowledge/README.md`. */
export type AgencySuffix = "none" | "fixed" | "mission" | "kind" | "country" | "place" | "party" | "within" | "any";

/** A body that the tables list. */
export interface KnownAgency {
  readonly name: string;
  readonly suffix: AgencySuffix;
  /** The local body it is always a part of: "Phòng Cảnh sát giao thông" of "Công an". */
  readonly parent: string | null;
  /** The country that it acts for though its name does not have it: "Nhà Trắng". */
  readonly state: string | null;
  /** For a body that every state has: what it is called at home, and what the bare name means. */
  readonly national: NationalBody | null;
}

/** What a body that every state has is called at home, and what its bare name means. */
export interface NationalBody {
  readonly home: string | null;
  readonly bare: "home" | "context" | "never";
}
