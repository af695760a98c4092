import type { Root } from 'mdast';
import { directiveFromMarkdown } from 'mdast-util-directive';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { directive } from 'micromark-extension-directive';
import { gfmTable } from 'micromark-extension-gfm-table';

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
    extensions: [gfmTable(), directive(), unused],
    mdastExtensions: [gfmTableFromMarkdown(), directiveFromMarkdown()],
  });
}

/** Parses what a person wrote: the same without directives, since a colon is a mark like any other to them. */
export function parseWithoutDirectives(markdown: string): Root {
  return fromMarkdown(markdown, {
    extensions: [gfmTable(), unused],
    mdastExtensions: [gfmTableFromMarkdown()],
  });
}
