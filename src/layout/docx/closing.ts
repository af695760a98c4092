import { AlignmentType, Paragraph, TextRun } from 'docx';
import type { Style } from '../../generated/style.ts';
import { dateInWords } from '../../model/date.ts';
import type { NumberedDocument } from '../numbering/numbered-document.ts';
import { points } from '../style/measure.ts';
import { textWidth } from '../text/width.ts';
import { measuresOf } from './measures.ts';
import { emptyLines, textParagraph } from './paragraphs.ts';
import { STYLE } from './styles.ts';

/**
 * What follows the text: 附件说明, 署名 and 成文日期, and 附注. All of it is kept together and with the text above it, so that
 * a signature never stands on a page without text (GB/T 9704-2012, 7.3.5.5).
 *
 * @param keepEnd keeps the last line with what is put behind it, 版记
 */
export function closingOf(document: NumberedDocument, style: Style, keepEnd: boolean): Paragraph[] {
  return [
    ...attachmentsOf(
      document.attachments.map(({ title }) => title),
      style,
    ),
    ...signatureOf(document, style, keepEnd || Boolean(document.note)),
    ...noteOf(document.note, keepEnd),
  ];
}

/** 附件： and the titles, numbered where there are several; a second line stands under the first of the title (7.3.4). */
function attachmentsOf(titles: readonly string[], style: Style): Paragraph[] {
  if (titles.length === 0) return [];
  const { character } = measuresOf(style);
  const opening = '附件：';
  return [
    ...emptyLines(style.attachments.gap, { keepNext: true }),
    ...titles.map((title, index) => {
      const number = titles.length > 1 ? `${index + 1}.` : '';
      const before = style.attachments.indent + opening.length;
      const hanging =
        (index === 0 ? opening.length * character : 0) + Math.round(number.length * (character / 2));
      const left = before * character + Math.round(number.length * (character / 2));
      return new Paragraph({
        style: STYLE.attachments,
        keepNext: true,
        indent: { left, hanging },
        children: [new TextRun(`${index === 0 ? opening : ''}${number}${title}`)],
      });
    }),
  ];
}

/**
 * 署名 and 成文日期 (7.3.5). Both are placed from the left by what the standard's faces measure, so that the first
 * character of the date stands two characters right of the issuer's whatever face a renderer takes instead.
 */
function signatureOf(
  { signature: { issuers, date, seal } }: NumberedDocument,
  style: Style,
  keepLast: boolean,
): Paragraph[] {
  if (issuers.length === 0) return [];
  const { textWidth: block, character } = measuresOf(style);
  const size = points(style.text.signature.size);
  const spacing = points(style.grid.characterSpacing);
  const width = (text: string) => Math.round(textWidth(text, size, spacing) * 20);
  const written = date ? dateInWords(date) : '';
  const widest = Math.max(...issuers.map(width));
  const rules = style.signature;
  const paragraph = (
    text: string,
    left: number,
    right = 0,
    alignment: 'left' | 'center' = 'left',
    keepNext = true,
  ) =>
    textParagraph(text, STYLE.signature, {
      alignment: alignment === 'left' ? AlignmentType.LEFT : AlignmentType.CENTER,
      indent: { left: Math.max(0, left), right },
      keepNext,
    });

  if (seal) {
    const half = width(written) / 2;
    const centre = Math.min(block - rules.sealRightIndent * character - half, block - widest / 2);
    const left = Math.max(0, Math.round(2 * centre - block));
    return [
      ...emptyLines(rules.sealGap, { keepNext: true }),
      ...issuers.map((it, index) =>
        paragraph(it, left, 0, 'center', keepLast || Boolean(written) || index < issuers.length - 1),
      ),
      ...(written ? [paragraph(written, left, 0, 'center', keepLast)] : []),
    ];
  }
  const edge = block - rules.rightIndent * character;
  const offset = rules.dateIndent * character;
  const left = written ? Math.min(edge - widest, edge - width(written) - offset) : edge - widest;
  return [
    ...emptyLines(rules.gap, { keepNext: true }),
    ...issuers.map((it, index) =>
      paragraph(it, left, 0, 'left', keepLast || Boolean(written) || index < issuers.length - 1),
    ),
    ...(written ? [paragraph(written, left + offset, 0, 'left', keepLast)] : []),
  ];
}

/** 附注 in full-width brackets, on the line after the date (7.3.6). */
function noteOf(note: string | undefined, keepNext: boolean): Paragraph[] {
  return note ? [textParagraph(`（${note}）`, STYLE.note, { keepNext })] : [];
}
