import { kindAt, recordOf } from '../../../unit/kinds/kinds.ts';
import { paragraphsOf } from '../../prose/paragraphs.ts';
import { endOf } from '../../prose/sentence-end.ts';
import type { TextRule } from '../../rule.ts';

/** So many characters make a clause of what stands behind the last mark: 详见附件 may end without one. */
const CLAUSE = 5;

/**
 * A text of several sentences whose last one has no mark. The document sets 。 behind it, so that what was cut off as it was
 * copied would look finished.
 */
export const cutOff: TextRule<'cut-off'> = {
  code: 'cut-off',
  wholeTexts: true,
  roles: ['text'],
  checkText({ value, path }, at) {
    if (recordOf(kindAt(path)).hasArticles) return;
    const last = paragraphsOf(value).at(-1);
    if (!last || endOf(last.value) !== '') return;
    const tail = last.value.slice(last.value.search(/[^。！？；]*$/u));
    const isOneOfSeveral = tail.length < last.value.length;
    if (!isOneOfSeveral || tail.length < CLAUSE || !/\p{Script=Han}$/u.test(tail)) return;
    at.report(last.to - 1, last.to, {});
  },
};
