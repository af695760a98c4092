import { diffArrays } from 'diff';

/** A part of a changed text. */
export interface ChangedWords {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** With more changed words than this, two texts count as completely different. */
const MOST_CHANGES = 2000;

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** The changes in a text, by whole words. The stretches without the added ones give the old text. */
export function changedWords(before: string, after: string): ChangedWords[] {
  const changes = diffArrays(wordsOf(before), wordsOf(after), { maxEditLength: MOST_CHANGES });
  if (!changes)
    return [
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ];
  return changes.map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value.join(''),
  }));
}

const wordsOf = (text: string): string[] =>
  piecesOf(text).flatMap((piece) => Array.from(segmenter.segment(piece), ({ segment }) => segment));

/** In characters: for a very long text the segmenter takes far longer than in proportion to it. */
const PIECE = 8192;

/** A text in pieces, which end behind a mark if there is one: there a word ends anyway. */
function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  for (let from = 0; from < text.length; ) {
    const piece = text.slice(from, from + PIECE);
    const end = from + piece.length < text.length ? endOf(piece) : piece.length;
    pieces.push(piece.slice(0, end));
    from += end;
  }
  return pieces;
}

/** Behind the last mark; where there is none, at the end, but within no character. */
function endOf(piece: string): number {
  const mark = Math.max(...['，', '。', '；', '、', '：', '\n'].map((it) => piece.lastIndexOf(it)));
  if (mark >= 0) return mark + 1;
  return /[\ud800-\udbff]$/.test(piece) ? piece.length - 1 : piece.length;
}
