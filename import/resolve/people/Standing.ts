/** An office as far as it tells people of one name apart, or together. Bodies and places are ids. */
export interface Standing {
  /** Row of `pools.csv`: those among whom such an office is held. */
  readonly pool: string | null;
  /** The body itself; null where membership of it says little, being held beside another office. */
  readonly body: string | null;
  /** The ministry or central body that the body belongs to, or is. */
  readonly branch: string | null;
  readonly province: string | null;
  /** Of a body below the province. */
  readonly district: string | null;
  readonly country: string | null;
}
