/** What a page opens with. */
export interface GivenFile {
  readonly name: string;
  readonly text: string;
  /** The texts of attachments, by the names that the file gives them. */
  readonly attachments: Readonly<Record<string, string>>;
}

/** The first page of a file's report, as the studio draws it. */
export interface FirstPage {
  /** The page as an SVG. */
  readonly svg: string;
  /** The width and height of each page of the report, in points. */
  readonly sizes: readonly (readonly [width: number, height: number])[];
  /** Whether something is open in it that a draft may leave open. */
  readonly isDraft: boolean;
}
