/** What a drawn file says of itself beside its pages. */
export interface About {
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  readonly keywords: readonly string[];
  /** The time of its making, `YYYY-MM-DDTHH:MM:SSZ`: of the document or of the caller, never of the clock. */
  readonly made: string;
}
