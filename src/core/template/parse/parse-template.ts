import { finding } from '../../diagnostics/finding.ts';
import { FILE_START, type Finding } from '../../model/diagnostic.ts';
import { MAX_NESTING, MAX_TEMPLATE } from '../limits.ts';
import { DepthGuard } from './depth-guard.ts';
import { grammar } from './grammar.ts';
import { mistakeIn } from './syntax-mistake.ts';
import { type Tag, tagsIn } from './tags.ts';
import type { TemplateText } from './template-text.ts';
import { placesIn, type TextPlace } from './text-place.ts';

/** A template that could be parsed. */
export interface ParsedTemplate {
  readonly template: TemplateText;
  readonly place: TextPlace;
  readonly program: hbs.AST.Program;
}

/** What is wrong with a template that could not be parsed. */
export interface UnparsedTemplate {
  readonly finding: Finding;
}

/**
 * Parses a template with Handlebars' grammar.
 *
 * @returns the tree, or the first mistake, at the tag that the author has to mend
 */
export function parseTemplate(template: TemplateText): ParsedTemplate | UnparsedTemplate {
  const { file, text } = template;
  if (text.length > MAX_TEMPLATE) {
    const { start = FILE_START.start } = template;
    const at = { file, range: { start, end: start } };
    return { finding: finding('template-too-large', at, { kilobytes: MAX_TEMPLATE / 1024 }) };
  }
  const place = placesIn(template);
  try {
    return { template, place, program: guarded(text) };
  } catch (error) {
    const tags = tagsIn(text);
    if (!(error instanceof TooDeep))
      return { finding: mistakeIn(tags, place) ?? badSyntax(text, tags, place) };
    const { offset, length } = whereStopped(text, tags);
    return { finding: finding('template-too-deep', place.location(offset, length), { most: MAX_NESTING }) };
  }
}

class TooDeep extends Error {}

/** @throws TooDeep before the grammar recurses too deep; any other error is the grammar's */
function guarded(text: string): hbs.AST.Program {
  const { parser } = grammar;
  const { lexer } = parser;
  const next = lexer.next;
  const guard = new DepthGuard();
  lexer.next = () => {
    const token = next.call(lexer);
    if (token !== undefined && guard.isTooDeep(parser.terminals_[token])) throw new TooDeep();
    return token;
  };
  try {
    return grammar.parse(text);
  } finally {
    lexer.next = next;
  }
}

/** The finding for an unusual mistake, at the place where the grammar stopped. */
function badSyntax(text: string, tags: readonly Tag[], place: TextPlace): Finding {
  const { tag, offset, length } = whereStopped(text, tags);
  return finding('template-bad-syntax', place.location(offset, length), {
    tag: text.slice(offset, offset + length).replace(/\s+/g, ' '),
    ...(tag?.openQuote !== undefined && { quote: text[tag.openQuote] }),
  });
}

/** The tag at which parsing stopped, or the last token if there is no tag. */
function whereStopped(text: string, tags: readonly Tag[]): { tag?: Tag; offset: number; length: number } {
  const { _input: left = '', match = '' } = grammar.parser.lexer;
  const stopped = Math.max(0, text.length - left.length - match.length);
  const tag = tags.find((it) => it.offset <= stopped && stopped < it.offset + it.length) ?? tags.at(-1);
  return tag ? { tag, offset: tag.offset, length: tag.length } : { offset: stopped, length: match.length };
}
