/** A document that is no longer in force. */
export interface RepealedDocument {
  /** Its title without 《》 and without 中华人民共和国, its 发文字号, or the number of a standard with its year. */
  readonly name: string;
  /**
   * The first day on which it was no longer in force, as YYYY-MM-DD; without it, the document counts as repealed on any
   * day.
   */
  readonly since?: string;
  /**
   * The document that was in force in its place from that day on, if any. What replaced that one later is told by its own
   * entry.
   */
  readonly instead?: string;
}
