import type { TextRule } from '../../rule.ts';

/** Members alike in their first character, as 防火，防盗，防触电、防溺水: certainly of one list. */
const LIST =
  /(\p{Script=Han})(\p{Script=Han}{1,3})(?:[，、]\1\p{Script=Han}{1,3}){2,}(?=[，、。；：\n\d]|等|$)/gu;

/** A list in which some members are parted by 、 and others by ，. */
export const mixedSeparators: TextRule<'mixed-separators'> = {
  code: 'mixed-separators',
  roles: ['text', 'item', 'phrase'],
  checkText({ value }, at) {
    for (const { index, 0: list } of value.matchAll(LIST)) {
      if (!list.includes('，') || !list.includes('、')) continue;
      at.report(index, index + list.length, { list });
    }
  },
};
