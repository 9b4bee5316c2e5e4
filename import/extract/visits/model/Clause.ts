/** The chunks around a trigger, by the part they play in its clause. */
export interface Clause {
  /** Before the verb: who does it. */
  readonly subject: readonly number[];
  /** After the verb: whom or where to. */
  readonly object: readonly number[];
  /** Places, and bodies named as places, where it happened. */
  readonly where: readonly number[];
  /** "chuyến thăm … của X", "đoàn … do X dẫn đầu": who came, wherever it stands. */
  readonly comers: readonly number[];
  /** "theo lời mời của X", "được X tiếp": who received. */
  readonly receivers: readonly number[];
  /** "A tin tưởng chuyến thăm của X", "Nhân chuyến thăm của X, A …": who speaks of a visit that is another's. */
  readonly speakers: readonly number[];
}
