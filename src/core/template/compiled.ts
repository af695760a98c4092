import type { StyleFile } from '../generated/style.ts';
import type { Program } from './program.ts';

/** A template ready to run, as `compileTemplate` makes it. */
export type CompiledTemplate = Program;

/** The compiled templates of a pack for one kind of document: its own, over those of the packs that it extends. */
export interface CompiledDocument {
  /** The pack's name. */
  readonly pack: string;
  /** The title if the unit gives none: plain text. */
  readonly title: CompiledTemplate;
  /** The body: Markdown. */
  readonly body: CompiledTemplate;
  /** The blocks that the body uses. */
  readonly blocks: Readonly<Record<string, CompiledTemplate>>;
  /** The file of each template, as shown to the user. */
  readonly files: TemplateFiles;
  /** Wordings for what a unit's file leaves out. */
  readonly defaults?: Wordings;
  /** What differs from the built-in style. */
  readonly style?: StyleFile;
  /** The values of the pack's options if the unit gives none. */
  readonly options?: Readonly<Record<string, unknown>>;
}

/** The file of each template of a document. */
export interface TemplateFiles {
  readonly title: string;
  readonly body: string;
  readonly blocks: Readonly<Record<string, string>>;
}

/** Wordings under the keys of a unit's file; a text without an expression stays a plain text. */
export type Wordings = { readonly [key: string]: Wording };
export type Wording = string | number | boolean | CompiledTemplate | Wordings | readonly Wording[];

/** Whether a wording is a template, not a map of wordings. */
export function isTemplate(wording: Wording): wording is CompiledTemplate {
  return typeof wording === 'object' && 'nodes' in wording && Array.isArray(wording.nodes);
}

/** Whether a text holds an expression, and so must be compiled. */
export const hasExpression = (text: string): boolean => text.includes('{{');
