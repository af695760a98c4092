import { type CST, Lexer, Parser } from 'yaml';
import { MAX_DEPTH, MAX_TOKENS } from './limits.ts';
import type { ReadMistake } from './mistake-log.ts';
import type { Offsets } from './places.ts';

/** The YAML tokens of a text, and other facts that the lexer shows. */
export interface Tokens {
  readonly tokens: readonly CST.Token[];
  /** Quoted and block scalars: their lines are text, even where they look like YAML. */
  readonly verbatim: readonly Offsets[];
  /** In the order of the file. */
  readonly comments: readonly Offsets[];
  /** The offsets of brackets and quotes that nothing closes, in the order of the file. */
  readonly unclosed: readonly number[];
  /**
   * The offsets of values that begin with `{{`, in the order of the file: template expressions without the quotes they
   * need.
   */
  readonly expressions: readonly number[];
}

/**
 * Cuts a text into YAML tokens. The parser keeps its own stack, so a text of any depth is refused at the limit without
 * recursion.
 */
export function tokensOf(text: string): Tokens | { readonly refused: ReadMistake } {
  const tokens: CST.Token[] = [];
  const verbatim: Offsets[] = [];
  const comments: Offsets[] = [];
  const open: number[] = [];
  const unclosed: number[] = [];
  const expressions: number[] = [];
  const parser = new Parser();
  let at = 0;
  let count = 0;
  let isContent = false;
  let isBlock = false;
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) tokens.push(token);
    if (parser.stack.length > MAX_DEPTH + ABOVE_THE_TOP) {
      return { refused: { code: 'too-deep', at: [at, at + 1], args: { limit: MAX_DEPTH } } };
    }
    if (++count > MAX_TOKENS) return { refused: { code: 'too-many-values', at: [at, at + 1], args: {} } };
    const end = at + (CONTROLS.has(lexeme) ? 0 : lexeme.length);
    if (isContent) {
      if (isBlock) verbatim.push([at, end]);
      isBlock = false;
    } else if (lexeme.startsWith('#')) comments.push([at, end]);
    else if (lexeme.startsWith('|') || lexeme.startsWith('>')) isBlock = true;
    else if (lexeme === '[' || lexeme === '{') {
      if (lexeme === '{' && open.at(-1) === at - 1 && text[at - 1] === '{' && beginsValue(text, at - 1))
        expressions.push(at - 1);
      open.push(at);
    } else if (lexeme === ']' || lexeme === '}') {
      const partner = lexeme === ']' ? '[' : '{';
      while (open.length > 0 && text[open.at(-1) as number] !== partner) unclosed.push(open.pop() as number);
      open.pop();
    } else if (lexeme === FLOW_ENDS_EARLY) unclosed.push(...open.splice(0));
    else if (lexeme.startsWith('"') || lexeme.startsWith("'")) {
      verbatim.push([at, end]);
      if (!isClosed(lexeme)) unclosed.push(at);
    }
    isContent = lexeme === CONTENT_FOLLOWS;
    at = end;
  }
  for (const token of parser.end()) tokens.push(token);
  return { tokens, verbatim, comments, unclosed: [...unclosed, ...open].sort((a, b) => a - b), expressions };
}

/** The stack holds the document and the scalar besides the maps and lists. */
const ABOVE_THE_TOP = 2;

const DOCUMENT_BEGINS = '\x02';
const FLOW_ENDS_EARLY = '\x18';
const CONTENT_FOLLOWS = '\x1f';
/** Control tokens that the lexer adds. A text that comes here holds no such characters. */
const CONTROLS: ReadonlySet<string> = new Set([DOCUMENT_BEGINS, FLOW_ENDS_EARLY, CONTENT_FOLLOWS]);

/** Whether a value can begin here: after a colon, a dash, a bracket or a comma, or at the beginning of a line. */
function beginsValue(text: string, at: number): boolean {
  let before = at - 1;
  while (text[before] === ' ') before--;
  return before < 0 || /[\n:\-,[{]/.test(text[before] as string);
}

const isClosed = (quoted: string): boolean => quoted.length > 1 && quoted.at(-1) === quoted[0];
