import type { Style } from '../../generated/style.ts';
import type { FlowParagraph } from '../flow/paragraph.ts';
import type { NumberedDocument } from '../numbering/numbered-document.ts';
import { STYLE } from '../style/paragraph-styles.ts';
import { measuresOf } from '../style/text-block.ts';
import { titleMark } from '../text/elements.ts';
import { attendanceOf } from './forms/minutes.ts';
import { officialField } from './official-field.ts';
import { emptyLines, run, textParagraph } from './paragraphs.ts';
import { signatureOf } from './signature.ts';

/** What follows the text, as paragraphs. */
export interface Closing {
  readonly paragraphs: readonly FlowParagraph[];
  /** The approximate number of its first lines that are kept on one page with the text. */
  readonly keptLines: number;
}

/**
 * What follows the text: 附件说明, the persons at a meeting (in minutes), 署名 and 成文日期, and 附注. All of it is kept together
 * and with the text above, so that a signature is never on a page without text (GB/T 9704-2012, 7.3.5.5).
 *
 * @param keepEnd keeps the last line with 版记, which is added later
 */
export function closingOf(document: NumberedDocument, style: Style, keepEnd: boolean): Closing {
  const attachments = attachmentsOf(
    document.attachments.map(({ title }) => title),
    style,
  );
  const keepsMore = keepEnd || Boolean(document.note);
  const attendance = attendanceOf(document.attendance ?? [], style, keepsMore);
  // Minutes have their issuer and date in the head.
  const signed = document.form === 'minutes' ? { issuers: [], seal: false } : document.signature;
  const signature = signatureOf(signed, style, keepsMore);
  const note = noteOf(document.note, keepEnd);
  return {
    paragraphs: [...attachments, ...attendance, ...signature.paragraphs, ...note],
    keptLines: attachments.length + attendance.length + signature.keptLines + note.length,
  };
}

/**
 * 附件： and the titles, numbered if there are several. Further lines of a title are aligned with its first character
 * (7.3.4).
 */
function attachmentsOf(titles: readonly string[], style: Style): FlowParagraph[] {
  if (titles.length === 0) return [];
  const { character } = measuresOf(style);
  const opening = '附件：';
  return [
    ...emptyLines(style.attachments.gap, { keepNext: true }),
    ...titles.map((title, index) => {
      const number = titleMark(titles, index);
      const before = style.attachments.indent + opening.length;
      const hanging =
        (index === 0 ? opening.length * character : 0) + Math.round(number.length * (character / 2));
      const left = before * character + Math.round(number.length * (character / 2));
      return textParagraph(
        [run(`${index === 0 ? opening : ''}${number}`), ...officialField('附件', title)],
        STYLE.attachments,
        { keepNext: true, indent: { left, first: -hanging } },
      );
    }),
  ];
}

/** 附注 in full-width brackets, on the line after the date (7.3.6). */
function noteOf(note: string | undefined, keepNext: boolean): FlowParagraph[] {
  if (!note) return [];
  const runs = [run('（'), ...officialField('附注', note), run('）')];
  return [textParagraph(runs, STYLE.note, { keepNext })];
}
