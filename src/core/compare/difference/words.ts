import { diffArrays } from 'diff';

/** A stretch of a text that was changed. */
export interface Stretch {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** Beyond as many changed words, two texts are taken to have nothing in common. */
const MOST_CHANGES = 2000;

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** What was changed in a text, by whole words. Joined without what was added, the stretches are the text before. */
export function changedWords(before: string, after: string): Stretch[] {
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
