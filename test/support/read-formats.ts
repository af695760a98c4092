import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { FormatName } from '../../src/core/layout/formats.ts';
import { partsOf } from './docx.ts';

/** What a text says by its form: what is a heading and how deep, what is stressed, what stands in which cell. */
export interface Structure {
  /** The depth of each heading, and its text. */
  readonly headings: readonly (readonly [depth: number, text: string])[];
  readonly strong: readonly string[];
  /** Each table as rows of cells; a line feed in a cell is \n. */
  readonly tables: readonly (readonly (readonly string[])[])[];
  /** Each paragraph outside of tables; a line feed in it is \n. */
  readonly paragraphs: readonly string[];
}

/** How a program reads a file that knows the format: what is markup there is left out, what is escaped is as it was. */
export interface FormatReader {
  /** All that it shows; comments are not shown. */
  readonly text: (bytes: Uint8Array) => string;
  readonly structure: (bytes: Uint8Array) => Structure;
  /** What files of the format cannot say by their form, with the reason; `markup`: no character of theirs means anything but itself, and none is escaped. */
  readonly lacks?: Readonly<Partial<Record<keyof Structure | 'lines of a cell' | 'markup', string>>>;
}

const decoded = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

const markdownTree = (bytes: Uint8Array): Root =>
  fromMarkdown(decoded(bytes), { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });

export const READERS: Readonly<Record<FormatName, FormatReader>> = {
  docx: {
    // Not its core properties: they have the title too, and no page shows them.
    text: (bytes) =>
      textOfMarkup(
        Object.entries(partsOf(bytes))
          .flatMap(([name, part]) => (name === 'docProps/core.xml' ? [] : [part]))
          .join(''),
      ),
    structure: structureOfDocx,
  },
  html: {
    text: (bytes) => textOfMarkup(bodyOf(decoded(bytes))),
    structure: (bytes) => structureOfHtml(decoded(bytes)),
  },
  md: {
    text: (bytes) => textOf(markdownTree(bytes)),
    structure: (bytes) => structureOfMarkdown(markdownTree(bytes)),
    lacks: { 'lines of a cell': 'a row of a table is one line of the file' },
  },
};

/** The texts between tags of this name, markup and all. */
const within = (markup: string, tag: string): string[] =>
  [...markup.matchAll(new RegExp(`<(${tag})\\b(?:[^>]*[^>/])?>(.*?)</\\1>`, 'gs'))].map(
    ([, , inner = '']) => inner,
  );

function structureOfHtml(markup: string): Structure {
  const body = bodyOf(markup);
  // As in a browser, a line feed of the file is a blank; a line ends at <br> alone.
  const shown = (it: string) => textOfMarkup(onOneLine(it).replace(/<br *\/?>/g, '\n'));
  const tables = within(body, 'table');
  return {
    headings: [1, 2, 3, 4, 5, 6].flatMap((depth) =>
      within(body, `h${depth}`).map((it) => [depth, shown(it)] as const),
    ),
    strong: within(body, 'strong').map(shown),
    tables: tables.map((it) => within(it, 'tr').map((row) => within(row, 't[hd]').map(shown))),
    paragraphs: within(body, 'p').map(shown),
  };
}

function structureOfDocx(bytes: Uint8Array): Structure {
  const parts = partsOf(bytes);
  const body = (parts['word/document.xml'] ?? '').replaceAll('>\n<', '><');
  const styles = (parts['word/styles.xml'] ?? '').replaceAll('>\n<', '><');
  const depthIn = (markup: string) => /<w:outlineLvl w:val="(\d)"/.exec(markup)?.[1];
  const depths = new Map(
    [...styles.matchAll(/<w:style [^>]*w:styleId="(\w+)".*?<\/w:style>/gs)].map(([it, id]) => [
      id,
      depthIn(it),
    ]),
  );
  const shown = (it: string) =>
    within(onOneLine(it).replaceAll('<w:br/>', '<w:t>\n</w:t>'), 'w:t').map(textOfMarkup).join('');
  const isStrong = (run: string) => /<w:rPr>(?:(?!<\/w:rPr>).)*<w:b\/>/.test(run);
  const paragraphs = within(body.replace(/<w:tbl>.*?<\/w:tbl>/gs, ''), 'w:p');
  return {
    headings: paragraphs.flatMap((it) => {
      const depth = depthIn(it) ?? depths.get(/<w:pStyle w:val="(\w+)"/.exec(it)?.[1]);
      return depth === undefined ? [] : [[Number(depth), shown(it)] as const];
    }),
    strong: within(body, 'w:r').filter(isStrong).map(shown),
    tables: within(body, 'w:tbl').map((it) =>
      within(it, 'w:tr').map((row) =>
        within(row, 'w:tc').map((cell) => within(cell, 'w:p').map(shown).join('\n')),
      ),
    ),
    paragraphs: paragraphs.map(shown),
  };
}

function structureOfMarkdown(tree: Root): Structure {
  const of = <Type extends Nodes['type']>(
    type: Type,
    node: Nodes = tree,
  ): Extract<Nodes, { type: Type }>[] =>
    node.type === type
      ? [node as Extract<Nodes, { type: Type }>]
      : 'children' in node
        ? node.children.flatMap((it) => of(type, it))
        : [];
  return {
    headings: of('heading').map((it) => [it.depth, textOf(it)] as const),
    strong: of('strong').map(textOf),
    tables: of('table').map(({ children }) => children.map((row) => row.children.map(textOf))),
    paragraphs: of('paragraph').map(textOf),
  };
}

/** The text of a Markdown tree; HTML in it is markup. A line ends at a break alone: a line feed of the file is a blank. */
function textOf(node: Nodes): string {
  if ('children' in node) return node.children.map(textOf).join('');
  if (node.type === 'break') return '\n';
  if (node.type === 'text') return onOneLine(node.value);
  return 'value' in node && node.type !== 'html' ? node.value : '';
}

const onOneLine = (text: string): string => text.replace(/\s*\n\s*/g, ' ');

/** What of a web page is shown on it; its title stands above the window. */
const bodyOf = (page: string): string => page.slice(page.indexOf('<body'));

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** The text between the tags of XML or HTML, and that of attributes that a program shows. */
const textOfMarkup = (markup: string): string =>
  markup
    .replace(/<!--.*?-->/gs, '')
    .replace(/<[^>]*\b(?:string|alt|title)="([^"]*)"[^>]*>/g, '$1')
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal, hexadecimal, name) =>
      name === undefined
        ? String.fromCodePoint(Number(decimal ?? `0x${hexadecimal}`))
        : (ENTITIES[name] ?? whole),
    );
