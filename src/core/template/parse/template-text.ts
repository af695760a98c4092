import type { Position } from '../../model/diagnostic.ts';

/** A template as written, and its place. */
export interface TemplateText {
  /** The file as shown to the user. */
  readonly file: string;
  readonly text: string;
  /** Where the text begins in the file; 1:1 if undefined. A title or a default wording is a part of `pack.yaml`. */
  readonly start?: Position;
}
