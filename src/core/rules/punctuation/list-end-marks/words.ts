import { entry } from '../../../wording/entry.ts';

export const words = entry<{ end: string; right: string }>({
  severity: 'warning',
  zh: {
    message: ({ end }) => `同一列各项的末尾标点不一致：这一项${end === '' ? '没有标点' : `是 ${end}`}`,
    hint: ({ right }) => {
      if (right === '') return '各项都不用标点；或者前面各项用分号，最后一项用句号';
      return right === '。' ? '末尾改用句号' : '末尾改用分号，与其他各项一致；最后一项用句号';
    },
  },
  en: {
    message: ({ end }) => `items of one list end differently: this one in ${end === '' ? 'no mark' : end}`,
    hint: ({ right }) => {
      if (right === '') return 'use no mark in any of them, or ； in all and 。 in the last';
      return right === '。' ? 'end it in 。' : 'end it in ； like the others, and the last in 。';
    },
  },
});
