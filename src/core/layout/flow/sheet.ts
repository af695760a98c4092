/** The paper of a section, in twips. */
export interface FlowSheet {
  /** As it is read: a landscape sheet is wider than high. */
  readonly width: number;
  readonly height: number;
  /** Whether it is an upright sheet turned by a quarter. */
  readonly isTurned: boolean;
  /** From the edges of the paper to the text, unless headers or footers need more. */
  readonly margins: Readonly<Record<'top' | 'right' | 'bottom' | 'left', number>>;
  /** From the upper edge of the paper to the header. */
  readonly header: number;
  /** From the lower edge of the paper to the footer. */
  readonly footer: number;
  /** The height of a line of the grid. */
  readonly linePitch: number;
}
