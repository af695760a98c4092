import type { BookmarkPlace, ParagraphBox } from './box.ts';
import type { Advance } from './characters.ts';
import { allNamed, child, type Element, elementsIn, isOn, numberIn } from './element.ts';
import { type Line, linesOf, type Run, type Tab } from './lines.ts';
import type { Look, Looks } from './looks.ts';

/** What the paragraphs of a section are set in. */
export interface Setting {
  readonly looks: Looks;
  readonly advance: Advance;
  /** Of the text block or the cell, twips. */
  readonly width: number;
  /** A line of the grid, twips; undefined without a grid. */
  readonly linePitch: number | undefined;
  /** Marks hang over the edge of the text block, but not over that of a cell. */
  readonly isInTable?: boolean;
}

/** A paragraph with its lines broken. */
export function paragraphOf(
  element: Element,
  { looks, advance, width, linePitch, isInTable = false }: Setting,
): ParagraphBox {
  const properties = child(element, 'pPr');
  const look = looks.paragraph(child(properties, 'pStyle')?.attributes.val);
  const { format } = look;
  const { runs, bookmarks } = contentOf(element, look, looks);
  const indents = child(properties, 'ind');
  const left = numberIn(indents, 'left', 'start') ?? 0;
  const right = numberIn(indents, 'right', 'end') ?? 0;
  const lines = linesOf(runs, {
    width: width - left - right,
    firstIndent: firstIndentOf(indents) ?? (format.firstLine ?? 0) * looks.gridCharacter,
    tabs: tabsOf(properties, left),
    hangs: !isInTable,
    advance,
  });
  const onGrid = linePitch !== undefined && (isOn(properties, 'snapToGrid') ?? !format.offGrid);
  const spacing = child(properties, 'spacing');
  const height = heightOf(spacing, format.exactLine, onGrid ? linePitch : undefined, look.size);
  const place = (at: number) =>
    Math.max(
      0,
      lines.findLastIndex(({ start }) => start <= at),
    );
  const drawn = drawingHeight(element);
  const keepNext = isOn(properties, 'keepNext') ?? format.keepNext ?? false;
  return {
    type: 'paragraph',
    lines: lines.map((line) => ({
      text: line.text,
      height: Math.max(height(line), drawn),
      endsPage: line.endsPage,
    })),
    below: ruleBelow(properties),
    before: numberIn(spacing, 'before') ?? 0,
    after: numberIn(spacing, 'after') ?? 0,
    keepNext,
    // LibreOffice does not split what is kept with the next.
    keepLines: keepNext || (isOn(properties, 'keepLines') ?? format.keepLines ?? false),
    keepsTwo: isOn(properties, 'widowControl') ?? false,
    style: child(properties, 'pStyle')?.attributes.val ?? '',
    breakBefore: isOn(properties, 'pageBreakBefore') ?? false,
    bookmarks: bookmarks.map(({ name, at }): BookmarkPlace => ({ name, at: place(at) })),
  };
}

/** How high what is drawn in a paragraph's line is, in twips: a chart has a paragraph to itself. 0 where nothing is. */
function drawingHeight(paragraph: Element): number {
  const drawings = allNamed(paragraph, 'r').flatMap((run) => allNamed(run, 'drawing'));
  const extents = drawings.map((it) => child(child(it, 'wp:inline'), 'wp:extent'));
  return Math.max(0, ...extents.map((it) => Math.round((numberIn(it, 'cy') ?? 0) / EMU)));
}

/** English Metric Units in a twip. */
const EMU = 635;

interface Content {
  readonly runs: Run[];
  readonly bookmarks: { readonly name: string; readonly at: number }[];
}

/** Runs that look alike are one: the renderer sets them as such. */
function contentOf(paragraph: Element, own: Look, looks: Looks): Content {
  const content: Content = { runs: [], bookmarks: [] };
  let length = 0;
  let look: string | undefined;
  const visit = (element: Element) => {
    for (const it of elementsIn(element)) {
      if (it.name === 'bookmarkStart') content.bookmarks.push({ name: it.attributes.name ?? '', at: length });
      else if (it.name === 'r') {
        const text = textOf(it);
        if (text === '') continue;
        const properties = child(it, 'rPr');
        const styled = looks.character(child(properties, 'rStyle')?.attributes.val ?? '') ?? own;
        const half = numberIn(child(properties, 'sz'), 'val');
        const written = JSON.stringify(properties ?? null);
        const last = content.runs.at(-1);
        if (last && written === look)
          content.runs[content.runs.length - 1] = { ...last, text: last.text + text };
        else
          content.runs.push({
            text,
            size: half === undefined ? styled.size : half * 10,
            spacing: numberIn(child(properties, 'spacing'), 'val') ?? styled.spacing,
            scale: (numberIn(child(properties, 'w'), 'val') ?? 100) / 100,
          });
        look = written;
        length += [...text].length;
      } else if (WRAPPERS.has(it.name)) visit(it);
    }
  };
  visit(paragraph);
  return content;
}

const WRAPPERS = new Set(['hyperlink', 'sdt', 'sdtContent', 'smartTag', 'ins', 'fldSimple']);

/** What a run shows. A tab written within the text is one too. */
function textOf(run: Element): string {
  return elementsIn(run)
    .map((it) => {
      if (it.name === 't') return it.children.join('');
      if (it.name === 'tab') return '\t';
      if (it.name === 'br') return it.attributes.type === 'page' ? '\f' : '\n';
      return '';
    })
    .join('');
}

function firstIndentOf(indents: Element | undefined): number | undefined {
  const hanging = numberIn(indents, 'hanging');
  return hanging === undefined ? numberIn(indents, 'firstLine') : -hanging;
}

/** Places of tabs from the paragraph's left edge; the file gives them from the text block's. */
function tabsOf(properties: Element | undefined, left: number): Tab[] {
  return allNamed(child(properties, 'tabs'), 'tab')
    .filter(({ attributes }) => attributes.val !== 'clear')
    .map(({ attributes }): Tab => {
      const { val = '' } = attributes;
      const alignment = /^(right|end)$/.test(val) ? 'right' : val === 'center' ? 'center' : 'left';
      return { at: Number(attributes.pos) - left, alignment };
    })
    .sort((a, b) => a.at - b.at);
}

/** How high a line is: as the file says exactly; else whole lines of the grid, as many as its type needs. */
function heightOf(
  spacing: Element | undefined,
  styled: number | undefined,
  linePitch: number | undefined,
  size: number,
): (line: Line) => number {
  const line = numberIn(spacing, 'line');
  const isExact = spacing?.attributes.lineRule === 'exact';
  const exact = line === undefined ? styled : isExact ? line : undefined;
  if (exact !== undefined) return () => exact;
  const times = line === undefined ? 1 : line / 240;
  return (it) => {
    const natural = (it.size ?? size) * FACE;
    return Math.round((linePitch ? Math.ceil(natural / linePitch) * linePitch : natural) * times);
  };
}

/** How high the standard's faces stand, from the foot of one line to that of the next, in ems. */
const FACE = 1.14;

/** A rule below: its distance, given in points, and its width, in eighths of one. */
function ruleBelow(properties: Element | undefined): number {
  const rule = child(child(properties, 'pBdr'), 'bottom');
  if (!rule || rule.attributes.val === 'nil' || rule.attributes.val === 'none') return 0;
  return Math.round((numberIn(rule, 'space') ?? 0) * 20 + ((numberIn(rule, 'sz') ?? 0) / 8) * 20);
}
