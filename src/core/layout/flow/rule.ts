/** A straight rule. */
export interface Rule {
  readonly width: number;
  /** Six hexadecimal digits. */
  readonly color: string;
  /** From the paragraph or the cell's text to it; by default none. */
  readonly space?: number;
}

export type Side = 'top' | 'right' | 'bottom' | 'left';
