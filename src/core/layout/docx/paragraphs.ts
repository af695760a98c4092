import { type IParagraphOptions, Paragraph, TextRun } from 'docx';
import type { Inline } from '../../document/document.ts';
import { STYLE } from '../style/paragraph-styles.ts';

/** What runs of a text have beside what their paragraph's style gives them. */
export interface RunLook {
  readonly style?: string | undefined;
  readonly bold?: boolean;
  /** How wide characters are drawn, in percent; left out, whole. */
  readonly scale?: number | undefined;
}

/** Runs of plain and strong text; a line feed becomes a line break within the paragraph. */
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

/** A paragraph of one style that holds plain text, or runs of it. */
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

/** Empty lines of the grid; they hold their place in every renderer, which space before a paragraph does not. */
export function emptyLines(count: number, options: IParagraphOptions = {}): Paragraph[] {
  return Array.from({ length: Math.max(0, count) }, () => new Paragraph({ style: 'Normal', ...options }));
}

/**
 * An empty paragraph of an exact height.
 *
 * @param height twips, at least 1
 */
export function spacer(height: number, options: IParagraphOptions = {}): Paragraph {
  return new Paragraph({
    ...options,
    style: STYLE.letterhead,
    spacing: { line: height, lineRule: 'exact' },
  });
}

/** A paragraph of next to no height: what a floating table hangs on, and what parts two tables or ends a section. */
export function anchor(options: IParagraphOptions = {}): Paragraph {
  return new Paragraph({
    ...options,
    style: STYLE.letterhead,
    spacing: { line: 1, lineRule: 'exact' },
    run: { size: 2 },
  });
}
