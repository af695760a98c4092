import { codePointName } from '../../../spelling/odd-characters.ts';
import type { TextRule } from '../../rule.ts';
import type { words } from './words.ts';

/**
 * Line and paragraph separators, other control characters, and characters that stand for an object or an annotation.
 */
const STRAY = /[\u0080-\u009f\u2028\u2029\ufdd0-\ufdef\ufff9-\ufffc]+/gu;

const SEPARATORS = /^[\u0085\u2028\u2029]+$/;

const OBJECT = '\ufffc';

export const rule: TextRule<typeof words> = {
  code: 'stray-character',
  roles: ['text', 'item', 'phrase', 'heading', 'title', 'name', 'number', 'free'],
  checkText({ value, path }, at) {
    const runs = [...value.matchAll(STRAY)];
    if (runs.length === 0) return;
    // `trim` removes separators too.
    const [first, last] = [value.length - value.trimStart().length, value.trimEnd().length];
    for (const { index, 0: run } of runs) {
      // In the passages of a template it stands for a value.
      if (path.length === 0 && run.includes(OBJECT)) continue;
      const end = index + run.length;
      const isSeparator = SEPARATORS.test(run);
      const isAtEdge = index <= first || end >= last;
      const isBesideBreak = value[index - 1] === '\n' || value[end] === '\n';
      const kind = run.includes(OBJECT) ? 'object' : isSeparator ? 'separator' : 'control';
      at.report(
        index,
        end,
        { character: codePointName(run), kind },
        isSeparator && (isAtEdge || isBesideBreak) ? { text: '' } : undefined,
      );
    }
  },
};
