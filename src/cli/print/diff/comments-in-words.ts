import picocolors from 'picocolors';
import type { Comment } from '../../../core/compare/docx/comments.ts';
import type { Language } from '../../../core/wording/language.ts';
import type { Context, Stream } from '../../context.ts';
import { INDENT, onOneLine, placeInWords } from './changes-in-words.ts';
import { styledLines } from './styled-lines.ts';

/** How many characters to show of the words that a comment is about, and of the paragraph that it is in. */
const MOST_QUOTED = 40;
const MOST_WITHIN = 16;

/** The number of review comments: 2 条批注. */
export const commentCount = (count: number, language: Language): string =>
  language === 'zh' ? `${count} 条批注` : `${count} review comment${count === 1 ? '' : 's'}`;

/**
 * Prints review comments, each with its place, author, the words that it is about, and its text.
 *
 * @param most how many to show; the rest are counted
 */
export function printComments(
  comments: readonly Comment[],
  { language }: Pick<Context, 'language'>,
  stream: Stream,
  most = Number.POSITIVE_INFINITY,
): void {
  const { bold, cyan, dim } = picocolors.createColors(stream.colour);
  for (const comment of comments.slice(0, most)) {
    stream.write(`${cyan('*')} ${bold(headOf(comment, language))}\n`);
    const said = { text: onOneLine(comment.text) };
    const quoted = quotedOf(comment);
    const stretches =
      quoted === ''
        ? [said]
        : [{ text: `“${quoted}”`, paint: dim }, { text: language === 'zh' ? '：' : ': ' }, said];
    stream.write(`${styledLines(stretches, INDENT, Math.max(24, stream.columns)).join('\n')}\n`);
  }
  const rest = comments.length - most;
  if (rest > 0) stream.write(dim(language === 'zh' ? `  …… 另有 ${rest} 条\n` : `  … and ${rest} more\n`));
}

function headOf({ place, author, date, isReply, isResolved }: Comment, language: Language): string {
  const zh = language === 'zh';
  const kind = zh ? (isReply ? '批注的答复' : '批注') : isReply ? 'reply' : 'comment';
  const where = place ? placeInWords(place, language) : zh ? '没有位置' : 'no place';
  const who = [onOneLine(author), date, isResolved ? (zh ? '已解决' : 'resolved') : undefined];
  const inBrackets = who.filter((it) => it !== undefined && it !== '').join(zh ? '，' : ', ');
  if (zh) return `${where}，${kind}${inBrackets === '' ? '' : `（${inBrackets}）`}`;
  return `${where}, ${kind}${inBrackets === '' ? '' : ` (${inBrackets})`}`;
}

/** The words that a comment is about; for a comment attached to a point, the beginning of the paragraph. */
function quotedOf({ quoted, within }: Comment): string {
  const isPoint = quoted.trim() === '';
  const characters = Array.from(onOneLine((isPoint ? within : quoted).trim()));
  const most = isPoint ? MOST_WITHIN : MOST_QUOTED;
  return characters.length <= most ? characters.join('') : `${characters.slice(0, most).join('')}……`;
}
