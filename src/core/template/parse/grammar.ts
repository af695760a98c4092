/// <reference types="handlebars" />
// Only the grammar is imported: the main entry loads a compiler that turns templates into code, never wanted here.
// @ts-expect-error this part of the package has no types
import * as base from 'handlebars/dist/cjs/handlebars/compiler/base.js';

/** The part of Handlebars that is used here: its grammar, and its rules for white space around tags. */
export interface Grammar {
  readonly parser: {
    readonly lexer: {
      /** The token that the next rule makes of the text; nothing if the rule skips it. */
      next(): number | string | undefined;
      /** The text after the last token, and the text of that token. */
      readonly _input?: string;
      readonly match?: string;
    };
    /** The names of the tokens. */
    readonly terminals_: Readonly<Record<number | string, string>>;
  };
  /** @throws Error if the text is no template; the error has no column */
  parse(template: string): hbs.AST.Program;
}

export const grammar: Grammar = base;
