/// <reference types="handlebars" />
// The grammar alone: the package's own door loads a compiler that makes code of templates, which is never wanted here.
// @ts-expect-error this part of the package has no types
import * as base from 'handlebars/dist/cjs/handlebars/compiler/base.js';

/** What is used of Handlebars: its grammar, and its rules for the white space around tags. */
export interface Grammar {
  readonly parser: {
    readonly lexer: {
      /** What the next rule makes of the text: a token, or nothing where it is passed over. */
      next(): number | string | undefined;
      /** What is left to be read after the last token, and that token's text. */
      readonly _input?: string;
      readonly match?: string;
    };
    /** The names of tokens. */
    readonly terminals_: Readonly<Record<number | string, string>>;
  };
  /** @throws Error where the text is no template; it gives no column */
  parse(template: string): hbs.AST.Program;
}

export const grammar: Grammar = base;
