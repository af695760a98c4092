import picocolors from 'picocolors';
import type { ReviewComment } from '../../../core/compare/docx/comments.ts';
import type { Language } from '../../../core/wording/language.ts';
import { inLanguage } from '../../../core/wording/phrase.ts';
import type { Context, Stream } from '../../context.ts';
import { differenceWords } from '../../words/differences.ts';
import { punctuation } from '../../words/punctuation.ts';
import { INDENT, onOneLine, placeInWords } from './changes-in-words.ts';
import { styledLines } from './styled-lines.ts';

/** How many characters to show of the words that a comment is about, and of the paragraph that it is in. */
const MOST_QUOTED = 40;
const MOST_WITHIN = 16;

/** The number of review comments: 2 条批注. */
export const commentCount = (count: number, language: Language): string =>
  inLanguage(differenceWords, language).comments({ count });

/**
 * Prints review comments, each with its place, author, the words that it is about, and its text.
 *
 * @param most how many to show; the rest are counted
 */
export function printComments(
  comments: readonly ReviewComment[],
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
        : [{ text: `“${quoted}”`, paint: dim }, { text: inLanguage(punctuation, language).colon }, said];
    stream.write(`${styledLines(stretches, INDENT, Math.max(24, stream.columns)).join('\n')}\n`);
  }
  const rest = comments.length - most;
  if (rest > 0) stream.write(dim(inLanguage(differenceWords, language).moreComments({ rest })));
}

function headOf({ place, author, date, isReply, isResolved }: ReviewComment, language: Language): string {
  const words = inLanguage(differenceWords, language);
  const { clause, brackets } = inLanguage(punctuation, language);
  const where = place ? placeInWords(place, language) : words.noPlace;
  const details = [onOneLine(author), date, isResolved ? words.resolved : undefined];
  const text = details.filter((it) => it !== undefined && it !== '').join(clause);
  return `${where}${clause}${isReply ? words.reply : words.comment}${text === '' ? '' : brackets({ text })}`;
}

/** The words that a comment is about; for a comment attached to a point, the beginning of the paragraph. */
function quotedOf({ quoted, within }: ReviewComment): string {
  const isPoint = quoted.trim() === '';
  const characters = Array.from(onOneLine((isPoint ? within : quoted).trim()));
  const most = isPoint ? MOST_WITHIN : MOST_QUOTED;
  return characters.length <= most ? characters.join('') : `${characters.slice(0, most).join('')}……`;
}
