import Handlebars from 'handlebars';
import { finding } from '../../diagnostics/finding.ts';
import type { Finding } from '../../model/diagnostic.ts';
import { mistakeIn, tooDeep } from './syntax-mistake.ts';
import { type Tag, tagsIn } from './tags.ts';
import type { TemplateText } from './template-set.ts';
import { placesIn, type TextPlace } from './text-place.ts';

/** A template that could be read. */
export interface ParsedTemplate {
  readonly template: TemplateText;
  readonly place: TextPlace;
  readonly program: hbs.AST.Program;
}

/** What is wrong with a template's syntax; nothing else is known of it then. */
export interface UnparsedTemplate {
  readonly finding: Finding;
}

/** As much of Handlebars' parser as says how far it came; its errors give no column. */
interface Parser {
  readonly lexer?: { readonly _input?: string; readonly match?: string };
}

/**
 * Parses a template.
 *
 * @returns what Handlebars makes of it, or the first mistake in it, at the tag that an author has to mend
 */
export function parseTemplate(template: TemplateText): ParsedTemplate | UnparsedTemplate {
  const place = placesIn(template);
  const tags = tagsIn(template.text);
  const deep = tooDeep(tags);
  if (deep)
    return {
      finding: finding('template-too-deep', place.location(deep.offset, deep.length), { most: deep.most }),
    };
  try {
    return { template, place, program: Handlebars.parse(template.text) };
  } catch {
    return { finding: mistakeIn(tags, place) ?? badSyntax(template.text, tags, place) };
  }
}

/** A mistake that is none of the usual ones, where Handlebars stopped. */
function badSyntax(text: string, tags: readonly Tag[], place: TextPlace): Finding {
  const { _input: left = '', match = '' } = (Handlebars as unknown as { Parser: Parser }).Parser.lexer ?? {};
  const stopped = Math.max(0, text.length - left.length - match.length);
  const tag = tags.find((it) => it.offset <= stopped && stopped < it.offset + it.length) ?? tags.at(-1);
  const at = tag ? { offset: tag.offset, length: tag.length } : { offset: stopped, length: match.length };
  const written = text.slice(at.offset, at.offset + at.length);
  return finding('template-bad-syntax', place.location(at.offset, at.length), {
    tag: written.replace(/\s+/g, ' '),
    ...(tag?.openQuote !== undefined && { quote: text[tag.openQuote] }),
  });
}
