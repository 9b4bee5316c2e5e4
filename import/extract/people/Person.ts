/** A personal name as printed. */
export interface PersonName {
  /** First token of the name itself; honorifics and ranks stand before it. */
  readonly first: number;
  readonly end: number;
  readonly name: string;
  /** First token of the honorifics that introduce it; equals `first` where there are none. */
  readonly introduced: number;
  /** In a script or with syllables that no Vietnamese name has. */
  readonly foreign: boolean;
}
