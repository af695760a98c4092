import { spansWithin } from '../../../model/passage.ts';
import type { ParagraphBox, TextOrigins } from '../box.ts';
import { faceOf, type Run } from '../measured-text.ts';
import type { Glyphs, Shape } from '../page.ts';
import { baselineOf, type SetLine, setLine } from './set-line.ts';

/** Twips as points, rounded to a thousandth. */
export const inPoints = (twips: number): number => Math.round(twips * 50) / 1000;

/** The element of a character, by its position in the paragraph; undefined if it is not part of the text. */
export type ElementAt = (place: number) => number | undefined;

/**
 * The glyphs of a line.
 *
 * @param x from the left edge of the page to the left edge of the paragraph's room, in twips
 * @param y from the top of the page to the top of the line, in twips
 */
export function lineGlyphs(
  box: ParagraphBox,
  line: number,
  x: number,
  y: number,
  elementAt: ElementAt,
): Glyphs[] {
  const set = setLine(box, line);
  const baseline = y + baselineOf(box, line);
  const { text } = box.typeset;
  const glyphs: Glyphs[] = [];
  let open: { from: number; end: number } | undefined;
  const close = () => {
    if (open) glyphs.push(stretchOf(box, set, open, x, baseline, elementAt(open.from)));
    open = undefined;
  };
  for (let place = set.start; place < set.end; place++) {
    if (text.characters[place] === '\t') {
      close();
      const leader = set.leaders.find((it) => it.place === place);
      if (leader) glyphs.push(...leaderGlyphs(box, set, leader, x, baseline));
      continue;
    }
    if (open && !isAlike(box, open.from, place, elementAt)) close();
    if (open) open.end = place + 1;
    else open = { from: place, end: place + 1 };
  }
  close();
  return glyphs;
}

const runAt = ({ typeset: { text } }: ParagraphBox, place: number): Run =>
  text.runs[text.runOf[place] as number] as Run;

const faceAt = (box: ParagraphBox, place: number) => {
  const { face } = runAt(box, place);
  return face && faceOf(face, box.typeset.text.characters[place] as string);
};

/** Whether two characters have the same look and element. */
function isAlike(box: ParagraphBox, one: number, other: number, elementAt: ElementAt): boolean {
  const [a, b] = [runAt(box, one), runAt(box, other)];
  return (
    (a === b || (a.size === b.size && a.color === b.color && a.scale === b.scale)) &&
    faceAt(box, one) === faceAt(box, other) &&
    elementAt(one) === elementAt(other)
  );
}

function stretchOf(
  box: ParagraphBox,
  { start, at }: SetLine,
  { from, end }: { readonly from: number; readonly end: number },
  x: number,
  baseline: number,
  element: number | undefined,
): Glyphs {
  const { text, origins } = box.typeset;
  const { size, scale = 1, color = '000000' } = runAt(box, from);
  const left = x + (at[from - start] as number);
  const advances: number[] = [];
  for (let place = from; place < end; place++) {
    const own = (text.before[place + 1] as number) - (text.before[place] as number);
    const here = at[place - start] as number;
    const next = place < end - 1 ? (at[place + 1 - start] as number) : here + own;
    advances.push(inPoints(next - here));
  }
  return {
    type: 'glyphs',
    text: text.characters.slice(from, end).join(''),
    face: faceAt(box, from) ?? { part: 'body', bold: false },
    size: size / 20,
    color,
    x: inPoints(left),
    baseline: inPoints(baseline),
    advances,
    ...(scale !== 1 && { scale }),
    ...(element !== undefined && { element }),
    ...(origins && originsOf(origins, from, end)),
  };
}

/** Where the characters of a stretch come from. */
function originsOf({ spans, unitsBefore }: TextOrigins, from: number, end: number): Pick<Glyphs, 'origins'> {
  const own = spansWithin(spans, unitsBefore[from] as number, unitsBefore[end] as number);
  return own.length > 0 ? { origins: own } : {};
}

/** The characters that fill the room of a tab: as many as fit, up to the text that follows. */
function leaderGlyphs(
  box: ParagraphBox,
  { start, at }: SetLine,
  { place, text }: SetLine['leaders'][number],
  x: number,
  baseline: number,
): Glyphs[] {
  const { size, color = '000000', face } = runAt(box, place);
  const use = face && faceOf(face, text);
  const from = at[place - start] as number;
  const to = at[place - start + 1] as number;
  const width = box.typeset.advance(text, use) * size;
  const count = Math.floor((to - from) / width);
  if (count <= 0) return [];
  return [
    {
      type: 'glyphs',
      text: text.repeat(count),
      face: use ?? { part: 'body', bold: false },
      size: size / 20,
      color,
      x: inPoints(x + to - count * width),
      baseline: inPoints(baseline),
      advances: Array.from({ length: count }, () => inPoints(width)),
    },
  ];
}

/** A straight rule; positions and width in twips. */
export const ruleShape = (
  [fromX, fromY]: readonly [number, number],
  [toX, toY]: readonly [number, number],
  width: number,
  color: string,
): Shape => ({
  type: 'line',
  from: { x: inPoints(fromX), y: inPoints(fromY) },
  to: { x: inPoints(toX), y: inPoints(toY) },
  width: inPoints(width),
  color,
});
