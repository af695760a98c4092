import { entry } from '../../../wording/entry.ts';

export const words = entry<{
  total: number;
  sum: number;
  parts: string;
  of?: 'items' | 'part' | 'months' | undefined;
}>({
  severity: 'warning',
  zh: {
    message: ({ total, sum, parts, of }) =>
      of === 'items'
        ? `前面说的是 ${total} 项，后面列出了 ${sum} 项`
        : of === 'part'
          ? `其中的一部分是 ${sum}，比前面的总数 ${total} 还多`
          : of === 'months'
            ? `写的是为期 ${total} 个月，前面的起止日期相隔约 ${sum} 个月`
            : `总数写的是 ${total}，分项相加是 ${parts}=${sum}`,
    hint: ({ of }) =>
      of === 'items'
        ? '核对项数，补上漏掉的一项，或者改正前面的数'
        : of === 'part'
          ? '核对这两个数；不是其中一部分的，写明范围'
          : of === 'months'
            ? '核对起止日期和月数，改正错的那一个'
            : '核对总数和各个分项；分项没有列全的，写明其余的是什么',
  },
  en: {
    message: ({ total, sum, parts, of }) =>
      of === 'items'
        ? `${total} are announced, and ${sum} listed`
        : of === 'part'
          ? `a part is ${sum}, more than its total of ${total}`
          : of === 'months'
            ? `this says ${total} months, and the dates are some ${sum} apart`
            : `the total is ${total}, but its parts come to ${parts}=${sum}`,
    hint: ({ of }) =>
      of === 'items'
        ? 'add the item that is missing, or correct the number'
        : of === 'part'
          ? 'check both numbers; if one is no part of the other, say of what it is'
          : of === 'months'
            ? 'check the dates and the number of months, and correct the wrong one'
            : 'check the total and its parts; if parts are left out, say what the rest is',
  },
});
