import type { Root } from 'mdast';
import { directiveFromMarkdown } from 'mdast-util-directive';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { cjkFriendlyExtension } from 'micromark-extension-cjk-friendly';
import { directive } from 'micromark-extension-directive';
import { gfmTable } from 'micromark-extension-gfm-table';
import { captionedTable } from './captioned-table.ts';
import { withoutComments } from './without-comments.ts';

/** Markup that reports do not use. In a template, the characters that would start it are plain text. */
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
 * Parses the output of a template: headings, paragraphs, lists, emphasis, hard breaks, tables and directives.
 *
 * @param markdown the output, in which every value was escaped
 */
export function parseMarkdown(markdown: string): Root {
  return fromMarkdown(markdown, {
    extensions: [gfmTable(), directive(), cjkFriendlyExtension(), unused],
    mdastExtensions: [gfmTableFromMarkdown(), directiveFromMarkdown()],
  });
}

/** Parses what a person wrote. Comments on lines of their own are removed. */
export const parseAttachment = (markdown: string): Root => parseWritten(withoutComments(markdown));

/** Parses what a person wrote. The only directive is `:::table`, because a colon is an ordinary mark to people. */
export function parseWritten(markdown: string): Root {
  return fromMarkdown(markdown, {
    extensions: [gfmTable(), captionedTable(), cjkFriendlyExtension(), unused],
    mdastExtensions: [gfmTableFromMarkdown(), directiveFromMarkdown()],
  });
}
