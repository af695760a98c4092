import type { Program } from './program.ts';

/** A template ready to run, as `compileTemplate` makes it. */
export type CompiledTemplate = Program;

/** What a pack says of one kind of document, compiled. */
export interface CompiledDocument {
  /** The pack's name. */
  readonly pack: string;
  /** The title where the unit gives none: plain text. */
  readonly title: CompiledTemplate;
  /** The body: Markdown. */
  readonly body: CompiledTemplate;
  /** The named parts that the body is made of. */
  readonly blocks: Readonly<Record<string, CompiledTemplate>>;
  /** The file that each template stands in, as it is shown to a person. */
  readonly files: TemplateFiles;
}

export interface TemplateFiles {
  readonly title: string;
  readonly body: string;
  readonly blocks: Readonly<Record<string, string>>;
}
