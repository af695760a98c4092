/// <reference types="handlebars" />
import { failure } from '../failure.ts';
import { MAX_NESTING, MAX_TEMPLATE } from '../limits.ts';
import type { Place } from '../program.ts';
import { type Origin, placeIn } from './origin.ts';

/** A stretch of text as Handlebars' lexer counts: lines from 1, columns from 0. */
interface LexerPlace {
  readonly first_line: number;
  readonly first_column: number;
  readonly last_line: number;
  readonly last_column: number;
}

/** What is used of Handlebars: its grammar, and its rules for the white space around tags. */
interface Grammar {
  readonly parser: {
    parseError(message: string, details: { readonly token?: string | null; readonly text?: string }): never;
    readonly lexer: { readonly yylloc: LexerPlace; lex(): number | string };
    /** The names of tokens. */
    readonly terminals_: Readonly<Record<number | string, string>>;
  };
  parseWithoutProcessing(template: string): hbs.AST.Program;
  /** @param template here a tree, of which it takes the white space that tags alone on a line leave behind */
  parse(template: hbs.AST.Program): hbs.AST.Program;
}

/**
 * Parses a template by Handlebars' grammar, which is loaded when it is first needed: the built-in templates are
 * compiled before.
 *
 * @throws TemplateFailure where the text is no template
 */
export async function parseTemplate(text: string, origin: Origin): Promise<hbs.AST.Program> {
  if (text.length > MAX_TEMPLATE) {
    throw failure(
      'template-too-large',
      { file: origin.file, place: [1, 1, 1, 1] },
      { kilobytes: MAX_TEMPLATE / 1024 },
    );
  }
  // The grammar alone: the package's own door loads a compiler that makes code of templates, which is never wanted here.
  // @ts-expect-error this part of the package has no types
  const grammar: Grammar = await import('handlebars/dist/cjs/handlebars/compiler/base.js');
  const tree = parsed(text, grammar, origin);
  return grammar.parse(tree);
}

function parsed(text: string, grammar: Grammar, origin: Origin): hbs.AST.Program {
  const { parser } = grammar;
  const { lexer, parseError } = parser;
  const lex = lexer.lex;
  const guard = new DepthGuard();
  const at = (place: Place) => ({ file: origin.file, place });
  const here = (): Place => {
    const { first_line, first_column, last_line, last_column } = lexer.yylloc;
    const start = { line: first_line, column: first_column };
    return placeIn(origin, { start, end: { line: last_line, column: last_column } });
  };
  lexer.lex = () => {
    const token = lex.call(lexer);
    if (guard.isTooDeep(parser.terminals_[token])) {
      throw failure('template-too-deep', at(here()), { most: MAX_NESTING });
    }
    return token;
  };
  // The parser words its errors itself and drops the place, which is wanted instead.
  parser.parseError = (_message, { token, text: found }) => {
    const problem = token === 'EOF' ? 'unfinished' : 'unexpected';
    throw failure('template-syntax', at(here()), { problem, text: (found ?? '').slice(0, MOST_SHOWN) });
  };
  try {
    return grammar.parseWithoutProcessing(text);
  } catch (error) {
    const place = exceptionPlace(error);
    if (!place) throw error;
    const said = (error as Error).message;
    // After the message it gives the place once more.
    const message = said.slice(0, said.lastIndexOf(' - '));
    const [opened, closed] = message.split(" doesn't match ");
    throw failure(
      'template-syntax',
      at(placeIn(origin, place)),
      closed === undefined
        ? { problem: 'path', text: message.replace(/^Invalid path: /, '').slice(0, MOST_SHOWN) }
        : {
            problem: 'mismatch',
            text: opened?.slice(0, MOST_SHOWN) ?? '',
            closed: closed.slice(0, MOST_SHOWN),
          },
    );
  } finally {
    parser.parseError = parseError;
    lexer.lex = lex;
  }
}

/** How much of a template's text is repeated in a message. */
const MOST_SHOWN = 40;

/** The place that an exception of Handlebars' carries; none for any other error. */
function exceptionPlace(error: unknown): Pick<hbs.AST.SourceLocation, 'start' | 'end'> | undefined {
  if (!(error instanceof Error) || !('lineNumber' in error) || error.lineNumber === undefined)
    return undefined;
  const { lineNumber, column, endLineNumber, endColumn } = error as unknown as Record<string, number>;
  const start = { line: lineNumber as number, column: column ?? 0 };
  return { start, end: { line: endLineNumber ?? start.line, column: endColumn ?? start.column } };
}

/**
 * Refuses what stands too deep, tag by tag, before the parser comes to it: its time grows with the square of the depth,
 * and all that walks the tree goes as deep as the tree is.
 */
class DepthGuard {
  /** For each block that is open, how deep it goes: one, and one for each `else if`. */
  readonly #blocks: number[] = [];
  #depth = 0;

  /** @param token what the lexer found @returns whether that is too deep */
  isTooDeep(token: string | undefined): boolean {
    if (token === 'OPEN_SEXPR') this.#depth += 1;
    else if (token === 'CLOSE_SEXPR') this.#depth -= 1;
    else if (token === 'OPEN_ENDBLOCK') this.#depth -= this.#blocks.pop() ?? 0;
    else if (token === 'OPEN_INVERSE_CHAIN') {
      this.#blocks.push((this.#blocks.pop() ?? 0) + 1);
      this.#depth += 1;
    } else if (token === 'OPEN_BLOCK' || token === 'OPEN_INVERSE' || token === 'OPEN_PARTIAL_BLOCK') {
      this.#blocks.push(1);
      this.#depth += 1;
    }
    return this.#depth > MAX_NESTING;
  }
}
