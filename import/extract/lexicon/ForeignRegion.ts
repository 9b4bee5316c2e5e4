/** A province or a city of another country. */
export interface ForeignRegion {
  readonly country: string;
  /** Whether the name without a level word before it is known to mean the region. */
  readonly bare: boolean;
}
