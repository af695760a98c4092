import type { Alignment, BookmarkPlace, Drawing, ParagraphBox } from './box.ts';
import type { Advance } from './characters.ts';
import { contentOf, type FieldText } from './content.ts';
import { allNamed, child, type Element, isOn, numberIn } from './element.ts';
import type { FaceHeights } from './face-metrics.ts';
import { brokenLines, type Line } from './lines.ts';
import type { Looks } from './looks.ts';
import { faceOf, type MeasuredText, measuredText } from './measured-text.ts';
import { ruleOn } from './rule.ts';
import type { Tab } from './tabs.ts';

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
  /** How high faces stand; left out, the standard's. */
  readonly heights?: FaceHeights | undefined;
  /** What fields show; left out, what is written in them. */
  readonly fieldText?: FieldText | undefined;
}

/** A paragraph with its lines broken. */
export function paragraphOf(element: Element, setting: Setting): ParagraphBox {
  const { looks, advance, width, linePitch, isInTable = false, fieldText } = setting;
  const properties = child(element, 'pPr');
  const style = child(properties, 'pStyle')?.attributes.val;
  const look = looks.paragraph(style);
  const { format } = look;
  const content = contentOf(element, look, looks, fieldText);
  const text = measuredText(content.runs, advance);
  const indents = child(properties, 'ind');
  const left = numberIn(indents, 'left', 'start') ?? 0;
  const right = numberIn(indents, 'right', 'end') ?? 0;
  const measure = {
    width: width - left - right,
    firstIndent: firstIndentOf(indents) ?? (format.firstLine ?? 0) * looks.gridCharacter,
    tabs: tabsOf(properties, left),
    hangs: !isInTable,
  };
  const lines = brokenLines(text, measure);
  const onGrid = linePitch !== undefined && (isOn(properties, 'snapToGrid') ?? !format.offGrid);
  const spacing = child(properties, 'spacing');
  const exact = exactLine(spacing, format.exactLine);
  const times = numberIn(spacing, 'line');
  const height = heightOf(exact, onGrid ? linePitch : undefined, times === undefined ? 1 : times / 240, {
    text,
    size: look.size,
    heights: setting.heights,
  });
  const place = (at: number) =>
    Math.max(
      0,
      lines.findLastIndex(({ start }) => start <= at),
    );
  const drawing = drawingOf(element);
  const keepNext = isOn(properties, 'keepNext') ?? format.keepNext ?? false;
  const rule = ruleOn(child(child(properties, 'pBdr'), 'bottom'));
  return {
    type: 'paragraph',
    lines: lines.map((line) => ({ ...line, height: Math.max(height(line), drawing?.height ?? 0) })),
    below: rule ? Math.round(rule.space + rule.width) : 0,
    before: numberIn(spacing, 'before') ?? 0,
    after: numberIn(spacing, 'after') ?? 0,
    keepNext,
    // LibreOffice does not split what is kept with the next.
    keepLines: keepNext || (isOn(properties, 'keepLines') ?? format.keepLines ?? false),
    keepsTwo: isOn(properties, 'widowControl') ?? false,
    style: style ?? '',
    breakBefore: isOn(properties, 'pageBreakBefore') ?? false,
    bookmarks: content.bookmarks.map(
      (it): BookmarkPlace => ({
        name: it.name,
        at: place(it.at),
        id: it.id,
        from: it.at,
        end: it.end,
      }),
    ),
    typeset: {
      ...measure,
      text,
      left,
      alignment: alignmentOf(properties) ?? format.alignment ?? looks.alignment,
      isExact: exact !== undefined,
      heights: setting.heights,
      advance,
      size: look.size,
      outline: numberIn(child(properties, 'outlineLvl'), 'val') ?? format.outline,
      links: content.links,
      closes: content.closes,
      rule,
      drawing,
      ...(content.fields.length > 0 && {
        withFields: (fieldText: FieldText) => paragraphOf(element, { ...setting, fieldText }),
      }),
    },
  };
}

/** What is drawn in a paragraph's line: a chart or a picture, which has a paragraph to itself. */
function drawingOf(paragraph: Element): Drawing | undefined {
  for (const run of allNamed(paragraph, 'r'))
    for (const drawing of allNamed(run, 'drawing')) {
      const inline = child(drawing, 'wp:inline');
      const extent = child(inline, 'wp:extent');
      const inTwips = (emu: number | undefined) => Math.round((emu ?? 0) / EMU);
      const { id = '', descr } = child(inline, 'wp:docPr')?.attributes ?? {};
      return {
        width: inTwips(numberIn(extent, 'cx')),
        height: inTwips(numberIn(extent, 'cy')),
        id,
        ...(descr && { description: descr }),
      };
    }
  return undefined;
}

/** English Metric Units in a twip. */
const EMU = 635;

function firstIndentOf(indents: Element | undefined): number | undefined {
  const hanging = numberIn(indents, 'hanging');
  return hanging === undefined ? numberIn(indents, 'firstLine') : -hanging;
}

/** Places of tabs from the paragraph's left edge; the file gives them from the text block's. */
function tabsOf(properties: Element | undefined, left: number): Tab[] {
  return allNamed(child(properties, 'tabs'), 'tab')
    .filter(({ attributes }) => attributes.val !== 'clear')
    .map(({ attributes }): Tab => {
      const { val = '', leader = '' } = attributes;
      const alignment = /^(right|end)$/.test(val) ? 'right' : val === 'center' ? 'center' : 'left';
      const filled = LEADERS[leader];
      return { at: Number(attributes.pos) - left, alignment, ...(filled && { leader: filled }) };
    })
    .sort((a, b) => a.at - b.at);
}

const LEADERS: Readonly<Record<string, string>> = { dot: '.', middleDot: '·', hyphen: '-', underscore: '_' };

function alignmentOf(properties: Element | undefined): Alignment | undefined {
  const written = child(properties, 'jc')?.attributes.val;
  return written === undefined ? undefined : ALIGNMENTS[written];
}

const ALIGNMENTS: Readonly<Record<string, Alignment>> = {
  left: 'left',
  start: 'left',
  center: 'center',
  right: 'right',
  end: 'right',
  both: 'justified',
  distribute: 'distributed',
};

/** The height that a file gives all lines of a paragraph; undefined where they are as high as they need. */
function exactLine(spacing: Element | undefined, styled: number | undefined): number | undefined {
  const line = numberIn(spacing, 'line');
  if (line === undefined) return styled;
  return spacing?.attributes.lineRule === 'exact' ? line : undefined;
}

/** How high a line is: as the file says exactly; else whole lines of the grid, as many as its type needs. */
function heightOf(
  exact: number | undefined,
  linePitch: number | undefined,
  times: number,
  type: NaturalType,
): (line: Line) => number {
  if (exact !== undefined) return () => exact;
  return (it) => {
    const natural = naturalHeight(it, type);
    return Math.round((linePitch ? Math.ceil(natural / linePitch) * linePitch : natural) * times);
  };
}

interface NaturalType {
  readonly text: MeasuredText;
  /** Of an empty line. */
  readonly size: number;
  readonly heights: FaceHeights | undefined;
}

function naturalHeight(line: Line, { text, size, heights }: NaturalType): number {
  if (!heights) return (line.size ?? size) * FACE;
  const { ascent, descent } = extentOf(text, line, heights) ?? { ascent: size * FACE, descent: 0 };
  return ascent + descent;
}

/** How high the standard's faces stand, from the foot of one line to that of the next, in ems. */
const FACE = 1.14;

/** How far the characters of a line reach above and below its baseline, twips; undefined where it has none. */
export function extentOf(
  { runs, runOf, characters }: MeasuredText,
  { start, end }: Pick<Line, 'start' | 'end'>,
  heights: FaceHeights | undefined,
): { readonly ascent: number; readonly descent: number } | undefined {
  let ascent = 0;
  let descent = 0;
  let last: unknown;
  for (let at = start; at < end; at++) {
    const run = runs[runOf[at] as number];
    if (!run?.face) continue;
    const face = faceOf(run.face, characters[at] as string);
    if (face === last) continue;
    last = face;
    const own = heights?.(face) ?? STANDARD;
    ascent = Math.max(ascent, own.ascent * run.size);
    descent = Math.max(descent, own.descent * run.size);
  }
  return last === undefined ? undefined : { ascent, descent };
}

/** How the characters of the standard's faces stand on the baseline, in ems. */
const STANDARD = { ascent: 0.859, descent: 0.141 };
