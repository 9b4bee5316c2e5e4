/** An agency after the context has named it in full. */
export interface Body {
  /** Canonical name, "Sở Y tế tỉnh Bắc Ninh". */
  readonly name: string;
  /** Short name of the province that a local body is of. */
  readonly province: string | null;
  /** The foreign country it is of. */
  readonly country: string | null;
}
