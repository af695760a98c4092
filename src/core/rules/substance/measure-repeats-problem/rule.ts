import { newWords } from '../../../prose/new-words.ts';
import type { Rule } from '../../rule.ts';
import type { words } from './words.ts';

/** In characters; a shorter text has too few words to judge. */
const SHORTEST = 4;

export const rule: Rule<typeof words> = {
  code: 'measure-repeats-problem',
  check(unit, at) {
    const textById = new Map(
      unit.problems
        ?.toReversed()
        .map((it) => [String(it?.id), `${it?.title ?? ''}\n${it?.description ?? ''}`]),
    );
    const lists = [
      ...(unit.rectifications ?? []).map((it, index) => ({
        path: ['rectifications', index, 'measure'],
        measure: it?.measure,
        problem: (it?.problems ?? []).map((id) => textById.get(String(id)) ?? '').join('\n'),
      })),
      ...(unit.carriedOver ?? []).map((it, index) => ({
        path: ['carriedOver', index, 'measure'],
        measure: it?.measure,
        problem: it?.description ?? '',
      })),
    ];
    for (const { path, measure, problem } of lists) {
      if (measure === undefined) continue;
      const { said, added } = newWords(measure, problem);
      // A single added character may come from turning 不 or 未 round, or be the end of a word.
      if (said >= SHORTEST && added <= 1) at.report(path, {});
    }
  },
};
