import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { FormatName } from '../../src/core/layout/formats.ts';
import { partsOf } from './docx.ts';

const decoded = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/**
 * The text that a program shows which knows the format, from the bytes of a file: what is markup there is left out, and
 * what is escaped there stands as it was before. Comments are not shown.
 */
export const READERS: Readonly<Record<FormatName, (bytes: Uint8Array) => string>> = {
  docx: (bytes) => textOfMarkup(Object.values(partsOf(bytes)).join('')),
  html: (bytes) => textOfMarkup(decoded(bytes)),
  md: (bytes) =>
    textOf(
      fromMarkdown(decoded(bytes), {
        extensions: [gfmTable()],
        mdastExtensions: [gfmTableFromMarkdown()],
      }),
    ),
};

/** The text of a Markdown tree; HTML in it is markup. */
function textOf(node: Nodes): string {
  if ('children' in node) return node.children.map(textOf).join('');
  return 'value' in node && node.type !== 'html' ? node.value : '';
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** The text between the tags of XML or HTML, and that of attributes that a program shows. */
const textOfMarkup = (markup: string): string =>
  markup
    .replace(/<!--.*?-->/gs, '')
    .replace(/<[^>]*\b(?:string|alt|title|content)="([^"]*)"[^>]*>/g, '$1')
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal, hexadecimal, name) =>
      name === undefined
        ? String.fromCodePoint(Number(decimal ?? `0x${hexadecimal}`))
        : (ENTITIES[name] ?? whole),
    );
