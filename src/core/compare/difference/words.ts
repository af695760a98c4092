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

const wordsOf = (text: string): string[] => Array.from(segmenter.segment(text), ({ segment }) => segment);
