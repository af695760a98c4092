import type { Signature } from '../../document/document.ts';
import type { Style } from '../../generated/style.ts';
import { dateInWords } from '../../model/date.ts';
import type { OfficialField } from '../../model/official-field.ts';
import type { FlowParagraph } from '../flow/paragraph.ts';
import { twips } from '../style/measure.ts';
import { STYLE } from '../style/paragraph-styles.ts';
import { measuresOf } from '../style/text-block.ts';
import { sealRows, signatureWidth } from '../text/seal-rows.ts';
import { officialField } from './official-field.ts';
import { emptyLines, type Setting, spacer, TAB, textParagraph } from './paragraphs.ts';

/** 署名 and 成文日期 as paragraphs. */
export interface DrawnSignature {
  readonly paragraphs: readonly FlowParagraph[];
  /** How many of its first lines are kept on one page with the text; 0 without a signature. */
  readonly keptLines: number;
}

/**
 * 署名 and 成文日期 (GB/T 9704-2012, 7.3.5): without a seal, with room for a seal over each name, or with room for signature
 * stamps. Names are aligned at their right end or their middle, so that an edited name stays in place. All of it is on
 * one page, unless that page would have no room for text.
 *
 * @param keepLast keeps the last line with what follows
 */
export function signatureOf(signature: Signature, style: Style, keepLast: boolean): DrawnSignature {
  const groups = groupsOf(signature, style).filter((it) => it.length > 0);
  const heights = groups.map((group) => group.reduce((sum, { lines }) => sum + lines, 0));
  const whole = heights.reduce((sum, it) => sum + it, 0);
  const isWhole = whole <= style.grid.lines - LEAST_TEXT;
  return {
    paragraphs: groups.flatMap((group, index) => {
      const keepsGroup = index === groups.length - 1 ? keepLast : isWhole;
      return group.map(({ draw }, place) => draw(place < group.length - 1 || keepsGroup));
    }),
    keptLines: isWhole ? whole : (heights[0] ?? 0),
  };
}

/** The least number of lines of a page that a signature leaves to text and record. */
const LEAST_TEXT = 6;

/** A paragraph that can be kept with the next, and its height in lines of the grid. */
interface Row {
  readonly lines: number;
  draw(keepNext: boolean): FlowParagraph;
}

/** Lines that must be on one page; the first group begins with the empty lines above the signature. */
type Group = readonly Row[];

function groupsOf({ issuers, date, seal, stamps = [] }: Signature, style: Style): Group[] {
  const written = date ? dateInWords(date) : '';
  if (stamps.length > 0) return stamped(stamps, written, style);
  if (issuers.length === 0) return [];
  return seal ? sealed(issuers, written, style) : unsealed(issuers, written, style);
}

/**
 * Without a seal: the names begin one below the other, the widest one two characters from the right edge, and the date
 * begins two characters further right. If the date is longer, it ends two characters from the right edge, and the names
 * move to the left (7.3.5.2).
 */
function unsealed(issuers: readonly string[], written: string, style: Style): Group[] {
  const { textWidth: block, character } = measuresOf(style);
  const rules = style.signature;
  const width = (text: string) => signatureWidth(text, style);
  const edge = block - rules.rightIndent * character;
  const offset = rules.dateIndent * character;
  const widest = Math.max(...issuers.map(width));
  const isDateLonger = written !== '' && width(written) + offset > widest;
  const left = edge - (isDateLonger ? width(written) + offset : widest);
  const dated = isDateLonger
    ? ending('成文日期', written, block - edge)
    : // The standard says where the date begins.
      line('成文日期', written, {
        alignment: 'left',
        indent: { left: Math.max(0, left) + offset },
      });
  return grouped(rules.gap, [
    ...issuers.map((it) => [ending('发文机关署名', it, Math.max(0, block - left - width(it)))]),
    ...(written ? [[dated]] : []),
  ]);
}

/** With a seal: the date ends four characters from the right edge, and the issuer is centred over it (7.3.5.1). */
function sealed(issuers: readonly string[], written: string, style: Style): Group[] {
  const { textWidth: block } = measuresOf(style);
  const { rows, centres, pitch } = sealRows(issuers, written, style);
  const last = centres.at(-1) as number;
  const groups = rows.map((names, index): Row[] => [
    ...(index > 0 ? empty(pitch - 1) : []),
    centres.length === 1
      ? line('发文机关署名', names[0] as string, {
          alignment: 'center',
          indent: { left: Math.max(0, 2 * last - block) },
        })
      : about(names, centres.slice(centres.length - names.length)),
  ]);
  if (written)
    groups
      .at(-1)
      ?.push(
        ending(
          '成文日期',
          written,
          Math.max(0, Math.round(block - last - signatureWidth(written, style) / 2)),
        ),
      );
  return grouped(style.signature.sealGap, groups);
}

/**
 * With signature stamps: the room of each ends four characters from the right edge; the post is two characters to its
 * left, vertically in its middle; the next post and stamp follow below, and the date is below the last (7.3.5.3).
 */
function stamped(posts: readonly string[], written: string, style: Style): Group[] {
  const { textWidth: block, character, line: height } = measuresOf(style);
  const rules = style.signature;
  const edge = Math.round(rules.stampRightIndent * character);
  const right = edge + twips(rules.stampWidth) + Math.round(rules.postGap * character);
  const groups = posts.map((post): Row[] => {
    const lines = Math.max(1, Math.ceil(signatureWidth(post, style) / Math.max(character, block - right)));
    const over = Math.max(0, rules.stampLines - lines) / 2;
    return [...blank(over, height), { ...ending('签发人职务', post, right), lines }, ...blank(over, height)];
  });
  if (written) groups.at(-1)?.push(...empty(rules.stampDateGap), ending('成文日期', written, edge));
  return grouped(rules.stampGap, groups);
}

/** The groups, with empty lines above the first. */
const grouped = (gap: number, [first = [], ...others]: readonly Group[]): Group[] => [
  [...empty(gap), ...first],
  ...others,
];

const line = (field: OfficialField, text: string, setting: Setting): Row => ({
  lines: 1,
  draw: (keepNext) => textParagraph(officialField(field, text), STYLE.signature, { ...setting, keepNext }),
});

/** A line that ends at a distance from the right edge, whatever its length. */
const ending = (field: OfficialField, text: string, right: number): Row =>
  line(field, text, { alignment: 'right', indent: { right } });

/** Names on one line, each centred at its own position. */
const about = (names: readonly string[], middles: readonly number[]): Row => ({
  lines: 1,
  draw: (keepNext) =>
    textParagraph(
      names.flatMap((it) => [TAB, ...officialField('发文机关署名', it)]),
      STYLE.signature,
      { alignment: 'left', tabs: middles.map((at) => ({ at, alignment: 'center' })), keepNext },
    ),
});

const empty = (count: number): Row[] =>
  Array.from({ length: count }, () => ({
    lines: 1,
    draw: (keepNext) => emptyLines(1, { keepNext })[0] as FlowParagraph,
  }));

/** Room of fractions of a line. Renderers agree on the height of a paragraph only if it is exact. */
const blank = (lines: number, height: number): Row[] =>
  lines > 0 ? [{ lines, draw: (keepNext) => spacer(Math.round(lines * height), { keepNext }) }] : [];
