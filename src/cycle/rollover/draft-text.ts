import { EditedText } from '../../edit/edited-text.ts';
import type { Path } from '../../model/source.ts';

/** What a comment begins with that asks a person to look; `check` finds it as a leftover. */
export const REVIEW = '待核：';

/** The text of a file on its way to becoming next year's. */
export class DraftText extends EditedText {
  /** Puts a comment that asks for a person's eye on a line of its own above the key or entry at the path. */
  review(path: Path, words: string): void {
    const { start } = this.source.locate(path, typeof path.at(-1) === 'number' ? 'value' : 'key');
    const at = this.lineStart(start);
    const line = this.source.text.slice(at, this.offset(start));
    const indent = /^ */.exec(line)?.[0] ?? '';
    // Two things to look at on one line make one comment.
    const there = this.edits.find((it) => it.start === at && it.end === at && it.text.includes(REVIEW));
    if (there) there.text = there.text.replace(/(\r?\n)$/, `；${words}$1`);
    else this.edits.push({ start: at, end: at, text: `${indent}# ${REVIEW}${words}${this.lineEnd}` });
  }
}
