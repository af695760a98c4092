import type { StyleFile } from '../generated/style.ts';
import type { Program } from './program.ts';

/** A template ready to run, as `compileTemplate` makes it. */
export type CompiledTemplate = Program;

/** What a pack says of one kind of document, compiled: its own parts over those of the packs that it extends. */
export interface CompiledDocument {
  /** The pack's name. */
  readonly pack: string;
  /** The title where the unit gives none: plain text. */
  readonly title: CompiledTemplate;
  /** The body: Markdown. */
  readonly body: CompiledTemplate;
  /** The named parts that the body is made of. */
  readonly blocks: Readonly<Record<string, CompiledTemplate>>;
  /** The file that each template stands in, as the user is shown it. */
  readonly files: TemplateFiles;
  /** Wording for what a unit's file leaves out. */
  readonly defaults?: Wordings;
  /** What is to look otherwise than in the built-in style. */
  readonly style?: StyleFile;
  /** The values of the pack's options where the unit gives none. */
  readonly options?: Readonly<Record<string, unknown>>;
}

/** The file that each template of a document stands in. */
export interface TemplateFiles {
  readonly title: string;
  readonly body: string;
  readonly blocks: Readonly<Record<string, string>>;
}

/** Wordings in the form that a unit's file has them in; text that holds no expression is as it is. */
export type Wordings = { readonly [key: string]: Wording };
export type Wording = string | number | boolean | CompiledTemplate | Wordings | readonly Wording[];

/** Whether a wording is a template, and not a map of wordings. */
export function isTemplate(wording: Wording): wording is CompiledTemplate {
  return typeof wording === 'object' && 'nodes' in wording && Array.isArray(wording.nodes);
}

/** Whether a text prints something of the data, and so must be compiled. */
export const hasExpression = (text: string): boolean => text.includes('{{');
