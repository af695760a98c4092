import type { Root } from 'mdast';
import { directiveFromMarkdown } from 'mdast-util-directive';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { cjkFriendlyExtension } from 'micromark-extension-cjk-friendly';
import { directive } from 'micromark-extension-directive';
import { gfmTable } from 'micromark-extension-gfm-table';
import { captionedTable } from './captioned-table.ts';

/** Markup that a report has no use for; the characters that would start it are plain text in a template. */
const unused = {
  disable: {
    null: [
      'autolink',
      'codeFenced',
      'codeIndented',
      'codeText',
      'definition',
      'htmlFlow',
      'htmlText',
      'blockQuote',
      'labelStartImage',
      'labelStartLink',
      'labelEnd',
      'setextUnderline',
      'thematicBreak',
    ],
  },
};

/**
 * Parses what a template wrote: headings, paragraphs, lists, emphasis, hard breaks, tables, and directives.
 *
 * @param markdown the template's output, in which every value was escaped
 */
export function parseMarkdown(markdown: string): Root {
  return fromMarkdown(markdown, {
    extensions: [gfmTable(), directive(), cjkFriendlyExtension(), unused],
    mdastExtensions: [gfmTableFromMarkdown(), directiveFromMarkdown()],
  });
}

/**
 * Parses what a person wrote: the same without directives but `:::table`, since a colon is a mark like any other to them,
 * and without the comments that have lines of their own.
 */
export function parseAttachment(markdown: string): Root {
  return fromMarkdown(markdown.replace(COMMENTS, blank), {
    extensions: [gfmTable(), captionedTable(), cjkFriendlyExtension(), unused],
    mdastExtensions: [gfmTableFromMarkdown(), directiveFromMarkdown()],
  });
}

/** One that is not closed goes to the end, so that a text is gone through once, whatever it holds. */
const COMMENTS = /<!--.*?(?:-->|(?!.))/gs;

/** As many blanks, on as many lines: whatever comes after stands where it stood. */
function blank(comment: string, from: number, text: string): string {
  const to = from + comment.length;
  const before = text.slice(text.lastIndexOf('\n', from) + 1, from);
  const next = text.indexOf('\n', to);
  const after = text.slice(to, next < 0 ? text.length : next);
  const isAlone = comment.endsWith('-->') && before.trim() === '' && after.trim() === '';
  return isAlone ? comment.replace(/[^\n]/g, ' ') : comment;
}
