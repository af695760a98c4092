import type { OriginSpan } from '../../model/passage.ts';
import type { FlowParagraph, FlowTab } from '../flow/paragraph.ts';
import type { ParagraphBox, TextOrigins } from './box.ts';
import { contentOf, type Fields } from './content.ts';
import type { FaceHeights } from './face-metrics.ts';
import { brokenLines, type Line } from './lines.ts';
import { faceOf, type MeasuredText, measuredText } from './measured-text.ts';
import { remembered } from './remembered.ts';
import type { Setting } from './setting.ts';
import type { Tab } from './tabs.ts';

/** A paragraph with its lines broken. */
export const paragraphOf = (paragraph: FlowParagraph, setting: Setting): ParagraphBox =>
  remembered(paragraph, setting, () => setParagraph(paragraph, setting));

function setParagraph(paragraph: FlowParagraph, setting: Setting): ParagraphBox {
  const { looks, advance, width, linePitch, isInTable = false, fields } = setting;
  const { style, indent = {}, rule, after = 0 } = paragraph;
  const look = looks.paragraph(style);
  const { format } = look;
  const content = contentOf(paragraph.children, look, looks, fields);
  const text = measuredText(content.runs, advance);
  const { left = 0, right = 0 } = indent;
  const measure = {
    width: width - left - right,
    firstIndent: indent.first ?? (format.firstLine ?? 0) * looks.gridCharacter,
    tabs: tabsOf(paragraph.tabs ?? [], left),
    hangs: !isInTable,
  };
  const lines = brokenLines(text, measure);
  const exact = paragraph.lineHeight ?? format.exactLine;
  const height = heightOf(exact, format.offGrid ? undefined : linePitch, {
    text,
    size: look.size,
    heights: setting.heights,
  });
  const place = (at: number) =>
    Math.max(
      0,
      lines.findLastIndex(({ start }) => start <= at),
    );
  const { drawing } = content;
  const keepNext = paragraph.keepNext ?? format.keepNext ?? false;
  return {
    type: 'paragraph',
    lines: lines.map((line) => ({ ...line, height: Math.max(height(line), drawing?.height ?? 0) })),
    below: rule ? Math.round((rule.space ?? 0) + rule.width) : 0,
    before: 0,
    after,
    keepNext,
    // LibreOffice does not split what is kept with the next.
    keepLines: keepNext || (format.keepLines ?? false),
    keepsTwo: paragraph.keepsTwo ?? false,
    style,
    breakBefore: paragraph.breaksPage ?? false,
    bookmarks: content.bookmarks.map(({ name, at }) => ({ name, at: place(at) })),
    // Key by key: a copy of the measure that goes on takes V8 a third of all that setting takes.
    typeset: {
      width: measure.width,
      firstIndent: measure.firstIndent,
      tabs: measure.tabs,
      text,
      left,
      alignment: paragraph.alignment ?? format.alignment ?? looks.alignment,
      isExact: exact !== undefined,
      heights: setting.heights,
      advance,
      size: look.size,
      outline: paragraph.outline ?? format.outline,
      links: content.links,
      elements: content.elements,
      closes: content.closes,
      origins: content.origins.length > 0 ? originsOf(text, content.origins) : undefined,
      rule,
      drawing,
      withFields: content.hasFields
        ? (fields: Fields) => setParagraph(paragraph, { ...setting, fields })
        : undefined,
    },
  };
}

function originsOf({ characters }: MeasuredText, spans: readonly OriginSpan[]): TextOrigins {
  const unitsBefore = [0];
  for (const it of characters) unitsBefore.push((unitsBefore.at(-1) as number) + it.length);
  return { spans, unitsBefore };
}

/** Places of tabs from the paragraph's left edge; a flow gives them from the text block's. */
const tabsOf = (tabs: readonly FlowTab[], left: number): Tab[] =>
  tabs.map((it) => ({ ...it, at: it.at - left })).sort((a, b) => a.at - b.at);

/** How high a line is: as the paragraph says exactly; else whole lines of the grid, as many as its type needs. */
function heightOf(
  exact: number | undefined,
  linePitch: number | undefined,
  type: NaturalType,
): (line: Line) => number {
  if (exact !== undefined) return () => exact;
  return (it) => {
    const natural = naturalHeight(it, type);
    return Math.round(linePitch ? Math.ceil(natural / linePitch) * linePitch : natural);
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
