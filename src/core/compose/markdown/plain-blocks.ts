import type {
  Heading,
  List,
  Node,
  Paragraph,
  Parent,
  PhrasingContent,
  Root,
  RootContent,
  Table,
  Text,
} from 'mdast';
import type { TextDirective } from 'mdast-util-directive';
import { parseMarkdown, parseWritten } from './parse.ts';
import { withoutComments } from './without-comments.ts';

/** What Markdown is in a kind of text. */
interface Dialect {
  readonly parse: (markdown: string) => Root;
  /**
   * The blocks of plain lines without an empty one between them; undefined where they could mean anything else.
   *
   * @param start the offset of the first line, where offsets are asked for
   */
  readonly blocksOf: (lines: readonly string[], start: number | undefined) => RootContent[] | undefined;
}

/**
 * Parses the output of a template, as `parseMarkdown` does, into nodes without positions. Nearly all that templates print is
 * plain: paragraphs, headings, numbered lists and tables of texts in which every mark is a character reference. These are
 * read here, in a twentieth of the time; a Markdown parser is given the rest, each stretch of it as it stands.
 *
 * @param markdown the output, in which every value was escaped
 * @param hasOffsets whether texts, and all that the parser read, have the offsets at which they begin and end; lines and
 *   columns are never reckoned
 */
export const plainBlocks = (markdown: string, hasOffsets = false): RootContent[] =>
  blocksIn(markdown, { parse: parseMarkdown, blocksOf: templateBlocksOf }, hasOffsets);

/**
 * Parses what a person wrote, as `parseAttachment` does, in the same way: paragraphs and headings without markup are read
 * here.
 *
 * @param hasOffsets whether paragraphs, headings and texts have offsets too, as all that the parser read
 */
export const attachmentBlocks = (markdown: string, hasOffsets = false): RootContent[] =>
  blocksIn(withoutComments(markdown), { parse: parseWritten, blocksOf: writtenBlocksOf }, hasOffsets);

function blocksIn(
  markdown: string,
  { parse: parsed, blocksOf }: Dialect,
  hasOffsets: boolean,
): RootContent[] {
  const nodes: RootContent[] = [];
  const lines = markdown.split('\n');
  // A byte order mark or a carriage return would be read in another way at the beginning of a part.
  if (/[\r\uFEFF]/.test(markdown)) return parsed(markdown).children;
  const chunks = chunksOf(lines);
  const starts = hasOffsets ? startsOf(lines) : undefined;
  const parse = (from: number, to: number) => {
    const { children } = parsed(lines.slice(from, to).join('\n'));
    if (starts) for (const it of children) shift(it, starts[from] as number);
    for (const it of children) nodes.push(it);
  };
  let odd: { readonly from: number; readonly to: number } | undefined;
  for (let number = 0; number < chunks.length; number++) {
    const { from, to } = chunks[number] as Chunk;
    if (lines.slice(from, to).some((it) => CONTAINER.test(it))) {
      const last = containerEnd(lines, from, to);
      while (number + 1 < chunks.length && (chunks[number] as Chunk).to < last) number++;
      odd = { from: odd?.from ?? from, to: (chunks[number] as Chunk).to };
      continue;
    }
    // What stands below a list can belong to it.
    const isOpen =
      isMarked(lines[from]) && (odd !== undefined || isMarked(lines[chunks[number + 1]?.from ?? -1]));
    const blocks =
      isOpen || (odd && isIndented(lines[from]))
        ? undefined
        : blocksOf(lines.slice(from, to), starts?.[from]);
    if (!blocks) odd = { from: odd?.from ?? from, to };
    else {
      if (odd) parse(odd.from, odd.to);
      odd = undefined;
      for (const it of blocks) nodes.push(it);
    }
  }
  if (odd) parse(odd.from, odd.to);
  return nodes;
}

/** Where each line begins. */
function startsOf(lines: readonly string[]): number[] {
  let start = 0;
  return lines.map(({ length }) => {
    const own = start;
    start += length + 1;
    return own;
  });
}

/** Moves a node that was read in a part of a text to its place in the text. */
function shift(node: Node, by: number): void {
  for (const point of node.position ? [node.position.start, node.position.end] : [])
    if (point.offset !== undefined) point.offset += by;
  for (const it of (node as Partial<Parent>).children ?? []) shift(it, by);
}

/** Lines without an empty one between them: by number, end exclusive. */
interface Chunk {
  readonly from: number;
  readonly to: number;
}

function chunksOf(lines: readonly string[]): Chunk[] {
  const chunks: Chunk[] = [];
  let from = -1;
  for (let at = 0; at <= lines.length; at++) {
    if (at < lines.length && !EMPTY.test(lines[at] as string)) from = from < 0 ? at : from;
    else if (from >= 0) {
      chunks.push({ from, to: at });
      from = -1;
    }
  }
  return chunks;
}

const EMPTY = /^[ \t]*$/;

/** A line that opens or closes a directive around blocks. */
const CONTAINER = /^[ \t]*:{3}/;
const OPENING = /^(:{3,})[a-z]/;
const CLOSING = /^(:{3,})$/;

/** The line behind the one that closes a simple directive around blocks; else that behind all lines. */
function containerEnd(lines: readonly string[], from: number, to: number): number {
  const opening = lines.findIndex((it, at) => at >= from && CONTAINER.test(it));
  const colons = OPENING.exec(lines[opening] ?? '')?.[1];
  if (opening !== from || colons === undefined) return lines.length;
  for (let at = opening + 1; at < lines.length; at++) {
    if (!CONTAINER.test(lines[at] as string)) continue;
    const isClosing = CLOSING.exec(lines[at] as string)?.[1] === colons;
    // More in the same lines can be a second one.
    return isClosing && (lines[at + 1] === undefined || EMPTY.test(lines[at + 1] as string)) && at + 1 >= to
      ? at + 1
      : lines.length;
  }
  return lines.length;
}

const isIndented = (line: string | undefined): boolean => line !== undefined && /^[ \t]/.test(line);

/** Whether a line begins an item of a list, or stands below one. */
const isMarked = (line: string | undefined): boolean =>
  line !== undefined && /^(?:[ \t]|\d{1,9}[.)]|[-*+])/.test(line);

/** @param start the offset of the first line, where offsets are asked for; so below */
function templateBlocksOf(lines: readonly string[], start: number | undefined): RootContent[] | undefined {
  const block = templateBlockOf(lines, start);
  return block && [block];
}

function templateBlockOf(lines: readonly string[], start: number | undefined): RootContent | undefined {
  const [first = ''] = lines;
  if (first.startsWith('#')) return lines.length === 1 ? headingOf(first, start) : undefined;
  if (first.startsWith('|')) return tableOf(lines, start);
  if (first.startsWith(ITEM)) return listOf(lines, start);
  return paragraphOf(lines, start);
}

/**
 * Of what people write, only paragraphs and headings in which nothing can be markup. Many marks can be none there: what
 * they would begin is not used.
 */
function writtenBlocksOf(lines: readonly string[], start: number | undefined): RootContent[] | undefined {
  const blocks: RootContent[] = [];
  let paragraph: string[] = [];
  let at = start;
  const close = () => {
    if (paragraph.length > 0) blocks.push(writtenBlock(paragraph.join('\n'), '', at));
    for (const it of paragraph) at = behind(at, it.length + 1);
    paragraph = [];
  };
  for (const line of lines) {
    const [mark = ''] = HEADING.exec(line) ?? [];
    if (mark === '') {
      if (!WRITTEN.test(line)) return undefined;
      paragraph.push(line);
    } else {
      const title = line.slice(mark.length);
      if (!WRITTEN_TITLE.test(title)) return undefined;
      close();
      blocks.push(writtenBlock(title, mark, at));
      at = behind(at, line.length + 1);
    }
  }
  close();
  return blocks;
}

/** @param mark that of a heading, which begins at `start`; empty for a paragraph */
function writtenBlock(value: string, mark: string, start: number | undefined): Heading | Paragraph {
  const placed = (from: number) =>
    start !== undefined && {
      position: { start: point(start + from), end: point(start + mark.length + value.length) },
    };
  const children: Text[] = [{ type: 'text', value, ...placed(mark.length) }];
  return mark === ''
    ? { type: 'paragraph', children, ...placed(0) }
    : { type: 'heading', depth: (mark.length - 1) as Heading['depth'], children, ...placed(0) };
}

/** A line that begins no block of another kind, has no blanks at its ends, and nothing in it that marks words. */
const WRITTEN = /^(?!\d{1,9}[.)]|[ #*+:-])[^\0-\x1f\x7f\\&*_|]+(?<! )$/;

/** The same behind the mark of a heading. A number sign at its end would be left out. */
const WRITTEN_TITLE = /^(?! )[^\0-\x1f\x7f\\&*_|#]+(?<! )$/;

/** An offset behind another, where offsets are asked for. */
const behind = (start: number | undefined, length: number): number | undefined =>
  start === undefined ? undefined : start + length;

const HEADING = /^(#{1,6}) (?=[^ ])/;

function headingOf(line: string, start: number | undefined): RootContent | undefined {
  const [mark, signs = ''] = HEADING.exec(line) ?? [];
  const children =
    mark === undefined || line.endsWith(' ')
      ? undefined
      : inlinesOf(line.slice(mark.length), behind(start, mark.length));
  return children && { type: 'heading', depth: signs.length as 1 | 2 | 3 | 4 | 5 | 6, children };
}

function paragraphOf(lines: readonly string[], start: number | undefined): Paragraph | undefined {
  if (!lines.every(isPlainLine)) return undefined;
  const children = inlinesOf(lines.join('\n'), start);
  return children && { type: 'paragraph', children };
}

/** Whether a line begins no block of another kind, and has no blanks at its ends. */
const isPlainLine = (line: string): boolean => PLAIN_START.test(line) && !/[ \t]$/.test(line);

const PLAIN_START = /^(?!\d{1,9}[.)])(?:[\da-zA-Z&]|[^\0-\x7f]|:ref\[|:run-in\[)/;

/** A numbered item, as templates write it. */
const ITEM = '1. ';

function listOf(lines: readonly string[], start: number | undefined): List | undefined {
  const items: { readonly at: number; readonly lines: string[] }[] = [];
  let at = 0;
  for (const line of lines) {
    const isItem = line.startsWith(ITEM);
    const text = isItem ? line.slice(ITEM.length) : line;
    if (!isPlainLine(text)) return undefined;
    if (isItem) items.push({ at: at + ITEM.length, lines: [text] });
    else items.at(-1)?.lines.push(text);
    at += line.length + 1;
  }
  const list: List = { type: 'list', ordered: true, start: 1, spread: false, children: [] };
  for (const item of items) {
    const paragraph = paragraphOf(item.lines, behind(start, item.at));
    if (!paragraph) return undefined;
    list.children.push({ type: 'listItem', spread: false, checked: null, children: [paragraph] });
  }
  return list;
}

const ALIGNMENTS: Readonly<Record<string, 'left' | 'center' | 'right' | null>> = {
  ':--': 'left',
  ':-:': 'center',
  '--:': 'right',
  '---': null,
};

function tableOf(lines: readonly string[], start: number | undefined): Table | undefined {
  let at = 0;
  const rows = lines.map((it) => {
    const cells = cellsOf(it, behind(start, at));
    at += it.length + 1;
    return cells;
  });
  const [head, marks = []] = rows;
  if (!head || lines.length < 2 || rows.some((it) => it?.length !== head.length)) return undefined;
  if (!marks.every(({ text }) => Object.hasOwn(ALIGNMENTS, text))) return undefined;
  const table: Table = {
    type: 'table',
    align: marks.map(({ text }) => ALIGNMENTS[text] ?? null),
    children: [],
  };
  for (const cells of [head, ...rows.slice(2)] as Cell[][]) {
    const children = cells.map(({ text, from }) => (text === '' ? [] : inlinesOf(text, from)));
    if (!children.every((it) => it !== undefined)) return undefined;
    table.children.push({
      type: 'tableRow',
      children: children.map((it) => ({ type: 'tableCell', children: it })),
    });
  }
  return table;
}

/** The text of a cell, and the offset at which it begins. */
interface Cell {
  readonly text: string;
  readonly from: number | undefined;
}

/** The cells of a row; undefined where its ends are not marked. */
function cellsOf(line: string, start: number | undefined): Cell[] | undefined {
  if (!/^\|.*\|$/.test(line) || line.length < 2) return undefined;
  let at = 1;
  return line
    .slice(1, -1)
    .split('|')
    .map((written) => {
      const blanks = /^[ \t]*/.exec(written)?.[0].length ?? 0;
      const from = behind(start, at + blanks);
      at += written.length + 1;
      return { text: written.slice(blanks).replace(/[ \t]+$/, ''), from };
    });
}

/** ASCII characters that mean nothing within a line; all others may be markup. */
const PLAIN_ASCII: readonly boolean[] = Array.from({ length: 128 }, (_, code) =>
  /[\da-zA-Z ,.;/()%"'?+\n-]/.test(String.fromCharCode(code)),
);

/** A character reference, as values have it for each mark; a reference to a block; the title that opens a paragraph. */
const MARKUP =
  /&#(?<code>3[2-9]|[4-9]\d|1[01]\d|12[0-6]);|:(?<name>ref|run-in)\[(?<label>[^\][\n{}:]*)\](?:\{level=(?<level>[1-5])\})?/y;

/** The inlines of a text; undefined where it has other markup. */
function inlinesOf(text: string, start: number | undefined): PhrasingContent[] | undefined {
  const nodes: PhrasingContent[] = [];
  let value = '';
  let begin = 0;
  let from = 0;
  const close = (to: number) => {
    value += text.slice(from, to);
    if (value !== '') {
      const node: Text = { type: 'text', value };
      if (start !== undefined) node.position = { start: point(start + begin), end: point(start + to) };
      nodes.push(node);
    }
    value = '';
  };
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    if (code > 127 || PLAIN_ASCII[code]) {
      at += 1;
      continue;
    }
    MARKUP.lastIndex = at;
    const found = MARKUP.exec(text);
    if (!found) return undefined;
    const { code: referred, name, label = '', level } = found.groups as Record<string, string | undefined>;
    if (referred !== undefined) value += text.slice(from, at) + String.fromCharCode(Number(referred));
    else {
      if (name === undefined) return undefined;
      const children = inlinesOf(label, behind(start, at + name.length + 2));
      if (!children || /^[ \t]|[ \t]$/.test(label)) return undefined;
      close(at);
      const attributes: Record<string, string> = level === undefined ? {} : { level };
      nodes.push({ type: 'textDirective', name, attributes, children } satisfies TextDirective);
    }
    at = MARKUP.lastIndex;
    from = at;
    if (referred === undefined) begin = at;
  }
  close(text.length);
  return nodes;
}

/** A place of which the offset alone is known. */
const point = (offset: number) => ({ line: 0, column: 0, offset });
