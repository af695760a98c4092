/** A document that is in force no more. */
export interface RepealedDocument {
  /** Its title without 《》 and without 中华人民共和国 in front, its 发文字号, or the number of a standard with its year. */
  readonly name: string;
  /** The first day on which it was in force no more, as YYYY-MM-DD; left out, on every day that a report can speak of. */
  readonly since?: string;
  /** What took its place; left out where nothing did. */
  readonly instead?: string;
}
