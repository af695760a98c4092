import { type CST, Lexer, Parser } from 'yaml';
import { MAX_DEPTH, MAX_TOKENS } from './limits.ts';
import type { Offsets } from './places.ts';
import type { Mistake } from './told.ts';

/** A text cut into the parts of YAML, and what of it matters beside them. */
export interface Tokens {
  readonly tokens: readonly CST.Token[];
  /** Quoted and block scalars: their lines are text, whatever they look like. */
  readonly verbatim: readonly Offsets[];
  /** In the order of the file. */
  readonly comments: readonly Offsets[];
  /** Where brackets and quotes open that nothing closes, in the order of the file. */
  readonly unclosed: readonly number[];
  /** Where a value begins with `{{`, in the order of the file: an expression of a template that lacks its quotes. */
  readonly expressions: readonly number[];
}

/**
 * Cuts a text into the parts of YAML. The parser keeps a stack of its own, so however deep a text nests, it is refused
 * at the limit and nothing recurses.
 */
export function tokensOf(text: string): Tokens | { readonly refused: Mistake } {
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

/** The document and the scalar that the stack holds beside the maps and lists. */
const ABOVE_THE_TOP = 2;

const DOCUMENT_BEGINS = '\x02';
const FLOW_ENDS_EARLY = '\x18';
const CONTENT_FOLLOWS = '\x1f';
/** What the lexer says beside the text; such characters are no part of a text that comes here. */
const CONTROLS: ReadonlySet<string> = new Set([DOCUMENT_BEGINS, FLOW_ENDS_EARLY, CONTENT_FOLLOWS]);

/** Whether what stands there can be a value: after a colon, a dash, a bracket or a comma, or first on its line. */
function beginsValue(text: string, at: number): boolean {
  let before = at - 1;
  while (text[before] === ' ') before--;
  return before < 0 || /[\n:\-,[{]/.test(text[before] as string);
}

const isClosed = (quoted: string): boolean => quoted.length > 1 && quoted.at(-1) === quoted[0];
