import type { Position } from '../../model/diagnostic.ts';

/** A template as somebody wrote it, and where it stands. */
export interface TemplateText {
  /** The file as the user is shown it. */
  readonly file: string;
  readonly text: string;
  /** Where the text begins in the file; 1:1 if left out. A title or a default wording stands inside `pack.yaml`. */
  readonly start?: Position;
}
