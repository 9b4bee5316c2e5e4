/** A title as the tables list it. */
export interface TitleEntry {
  readonly title: string;
  /** The agency that the title alone implies. */
  readonly agency: string | null;
  /** The word that begins the name of the agency the title is held in, and that the title swallows: "Cục trưởng X" is of "Cục X". */
  readonly head: string | null;
  /** The body meant when a place alone follows: "Chủ tịch huyện Y"; see `REGION`. */
  readonly local: string | null;
  /**
   * "country": it is held in a state, the article's where none is printed. "home": the same, but in Việt Nam where the article
   * tells of no other. "body": it is an office only where a body is named with it. "committee": only where a party committee is
   * printed right behind it ("Thường vụ | Tỉnh ủy"), "council": only where a people's council is. "named": it is held in a state, and only
   * where that and a name, or the name of a known leader, stand right behind it ("Vua | Campuchia | Norodom A"). "leader": the same, or whoever heads the state that stands right behind it ("lãnh đạo | Triều Tiên"). "counterpart": the
   * office that was told last, in the state that stands right behind it with a name. "expert": an occupation, which is an office where a body is told
   * with it ("chuyên gia | kinh tế tại Đại học A").
   */
  readonly needs:
    "" | "country" | "home" | "body" | "committee" | "council" | "named" | "leader" | "counterpart" | "expert";
}
