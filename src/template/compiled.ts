import type { StyleFile } from '../generated/style.ts';

/** A template as Handlebars' compiler leaves it: a map whose `main` renders it. */
export interface CompiledTemplate {
  readonly main: (container: { escapeExpression: (value: unknown) => string }, ...rest: unknown[]) => string;
}

/** What a pack says of one kind of document, compiled, with all that its parents say. */
export interface CompiledDocument {
  /** The pack's name. */
  readonly pack: string;
  /** The title where the unit gives none: plain text. */
  readonly title: CompiledTemplate;
  /** The body: Markdown. */
  readonly body: CompiledTemplate;
  /** The named parts that the body is made of. */
  readonly blocks: Readonly<Record<string, CompiledTemplate>>;
  /** Wording for lists and texts that a unit leaves out. */
  readonly defaults?: Wording;
  /** Where the look differs from the built-in style. */
  readonly style?: StyleFile;
}

/** Wording by the keys of a unit's file; each text is a template of plain text. */
export type Wording = string | CompiledTemplate | readonly Wording[] | { readonly [key: string]: Wording };

/** Whether a piece of wording is a template, not a map of others. */
export function isTemplate(wording: Wording): wording is CompiledTemplate {
  return typeof wording === 'object' && 'main' in wording && typeof wording.main === 'function';
}
