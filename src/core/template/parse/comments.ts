import type { Comment } from '../../model/source.ts';
import { tagsIn } from './tags.ts';
import type { TemplateText } from './template-text.ts';
import { placesIn } from './text-place.ts';

/**
 * The comments of a template, `{{! … }}` or `{{!-- … --}}`. Each is about the line that it stands on, or, if that line
 * holds only comments, about the next line with other text.
 */
export function commentsIn(template: TemplateText): Comment[] {
  const { text } = template;
  const place = placesIn(template);
  const comments = tagsIn(text).filter(({ kind, closing }) => kind === 'comment' && closing > 0);
  const bare = withoutStretches(text, comments);
  return comments.map(({ offset, length }) => ({
    ...place.location(offset, length),
    text: text
      .slice(offset, offset + length)
      .replace(/^\{\{~?!(?:--)?|(?:--)?~?\}\}$/g, '')
      .trim(),
    about: place.location(...lineSpokenOf(bare, offset, offset + length)).range,
  }));
}

/** The text with blanks in place of the given parts, so that all offsets and lines stay the same. */
function withoutStretches(text: string, stretches: readonly { offset: number; length: number }[]): string {
  let bare = '';
  for (const { offset, length } of stretches) {
    const left = text.slice(offset, offset + length).replace(/[^\r\n]/g, ' ');
    bare += text.slice(bare.length, offset) + left;
  }
  return bare + text.slice(bare.length);
}

/** The line or lines that a comment stands on; if nothing else is there, the next line that is not blank. */
function lineSpokenOf(bare: string, from: number, to: number): [offset: number, length: number] {
  const start = bare.lastIndexOf('\n', from - 1) + 1;
  const nextLine = (after: number) => {
    const end = bare.indexOf('\n', after);
    return end < 0 ? bare.length : end + 1;
  };
  const end = nextLine(to);
  if (bare.slice(start, end).trim() !== '') return [start, end - start];
  const next = end + bare.slice(end).search(/\S/);
  if (next < end) return [start, end - start];
  const nextStart = bare.lastIndexOf('\n', next) + 1;
  return [nextStart, nextLine(next) - nextStart];
}
