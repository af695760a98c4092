import { type IParagraphOptions, Paragraph, TextRun } from 'docx';
import type { Inline } from '../../document/document.ts';
import { STYLE } from '../style/paragraph-styles.ts';

/** What runs of a text have in addition to the style of their paragraph. */
export interface RunLook {
  readonly style?: string | undefined;
  readonly bold?: boolean;
  /** The width of characters in percent; by default 100. */
  readonly scale?: number | undefined;
}

/** Runs of plain and strong text; a line feed becomes a line break in the paragraph. */
export function runsOf(inlines: readonly Inline[], look: RunLook = {}): TextRun[] {
  const { style, bold, scale = 100 } = look;
  return inlines.flatMap((inline) => {
    if (inline.type === 'strong') return runsOf(inline.children, { ...look, bold: true });
    return inline.value.split('\n').map(
      (text, index) =>
        new TextRun({
          text,
          ...(index > 0 && { break: 1 }),
          ...(style && { style }),
          ...(bold && { bold }),
          ...(scale < 100 && { scale }),
        }),
    );
  });
}

/** A paragraph of one style with plain text or runs. */
export function textParagraph(
  text: string | readonly TextRun[],
  style: string,
  options: IParagraphOptions = {},
): Paragraph {
  return new Paragraph({
    style,
    ...options,
    children: typeof text === 'string' ? [new TextRun(text)] : text,
  });
}

/** Empty lines of the grid. Every renderer keeps their height, unlike space before a paragraph. */
export function emptyLines(count: number, options: IParagraphOptions = {}): Paragraph[] {
  return Array.from({ length: Math.max(0, count) }, () => new Paragraph({ style: 'Normal', ...options }));
}

/**
 * An empty paragraph of an exact height.
 *
 * @param height in twips, at least 1
 */
export function spacer(height: number, options: IParagraphOptions = {}): Paragraph {
  return new Paragraph({
    ...options,
    style: STYLE.letterhead,
    spacing: { line: height, lineRule: 'exact' },
  });
}

/**
 * A paragraph of almost no height: the anchor of a floating table, a separator of two tables, or the end of a section.
 */
export function anchor(options: IParagraphOptions = {}): Paragraph {
  return new Paragraph({
    ...options,
    style: STYLE.letterhead,
    spacing: { line: 1, lineRule: 'exact' },
    run: { size: 2 },
  });
}
