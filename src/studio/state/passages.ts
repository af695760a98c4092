import { computed } from '@preact/signals';
import type { Path } from '../../core/model/source.ts';
import type { PagePassage } from '../worker/passages.ts';
import { pages } from './session.ts';

/** A passage and the page on which it stands, from 0. */
export interface PlacedPassage {
  readonly page: number;
  readonly passage: PagePassage;
}

const keyOf = (path: Path): string => path.join('\n');

/** The passages of each value, and of whatever it is part of, in reading order. */
const passagesByPath = computed(() => {
  const all = new Map<string, PlacedPassage[]>();
  pages.value.pages.forEach(({ passages }, page) => {
    for (const passage of passages)
      for (let length = passage.path.length; length > 0; length--) {
        const key = keyOf(passage.path.slice(0, length));
        const own = all.get(key);
        if (own) own.push({ page, passage });
        else all.set(key, [{ page, passage }]);
      }
  });
  return all;
});

/** Where a value, or what belongs to it, stands on the pages; words of templates beside it are left out. */
export const passagesOf = (path: Path): readonly PlacedPassage[] =>
  (passagesByPath.value.get(keyOf(path)) ?? []).filter(({ passage }) => !passage.isBeside);

/** The page on which a value first stands, from 1; undefined if it stands on none. */
export const pageOf = (path: Path): number | undefined => {
  const [first] = passagesOf(path);
  return first && first.page + 1;
};
