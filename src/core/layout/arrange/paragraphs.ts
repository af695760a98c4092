import type { Inline, Text } from '../../document/document.ts';
import type { FlowInline, FlowText } from '../flow/inline.ts';
import type { FlowParagraph } from '../flow/paragraph.ts';
import { STYLE } from '../style/paragraph-styles.ts';

/** What runs of a text have in addition to the style of their paragraph. */
export type RunLook = Partial<Pick<FlowText, 'bold' | 'scale'>> & { readonly style?: string | undefined };

/** What a paragraph sets otherwise than its style. */
export type Setting = Omit<FlowParagraph, 'type' | 'style' | 'children'>;

/** A run of plain text. */
export const run = (text: string, look: RunLook = {}): FlowText => {
  const { style, bold, scale = 100 } = look;
  return {
    type: 'text',
    text,
    ...(style && { style }),
    ...(bold && { bold }),
    ...(scale < 100 && { scale }),
  };
};

/** What goes on at the next tab stop. */
export const TAB: FlowText = { type: 'text', text: '\t' };

/** Runs of plain and strong text; a line feed becomes a line break in the paragraph. */
export function runsOf(inlines: readonly Inline[], look: RunLook = {}): FlowText[] {
  return inlines.flatMap((inline) =>
    inline.type === 'strong' ? runsOf(inline.children, { ...look, bold: true }) : [runOf(inline, look)],
  );
}

function runOf({ value, origins }: Text, look: RunLook): FlowText {
  return { ...run(value, look), ...(origins && { origins }) };
}

/** A paragraph of one style with plain text or runs. */
export function textParagraph(
  text: string | readonly FlowInline[],
  style: string,
  setting: Setting = {},
): FlowParagraph {
  return { type: 'paragraph', style, ...setting, children: typeof text === 'string' ? [run(text)] : text };
}

/** Empty lines of the grid. Every renderer keeps their height, unlike space before a paragraph. */
export function emptyLines(count: number, setting: Setting = {}): FlowParagraph[] {
  return Array.from({ length: Math.max(0, count) }, () => textParagraph([], STYLE.normal, setting));
}

/**
 * An empty paragraph of an exact height.
 *
 * @param height in twips, at least 1
 */
export function spacer(height: number, setting: Setting = {}): FlowParagraph {
  return textParagraph([], STYLE.letterhead, { ...setting, lineHeight: height });
}

/**
 * A paragraph of almost no height: the anchor of a floating table, a separator of two tables, or the end of a section.
 */
export function anchor(setting: Setting = {}): FlowParagraph {
  return textParagraph([], STYLE.letterhead, { ...setting, lineHeight: 1, endSize: LEAST_SIZE });
}

/** The smallest type size, in twips. */
export const LEAST_SIZE = 20;
