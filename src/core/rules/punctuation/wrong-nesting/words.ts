import { entry } from '../../../wording/entry.ts';

export const words = entry<{ marks: string; right: string; is: string }>({
  severity: 'warning',
  zh: {
    message: ({ marks, is }) => {
      if (is === 'crossed') return `${marks} 与别的成对标点交叉了`;
      return is === 'outer' ? `外层用了单引号 ${marks}` : `${marks} 里面又用了 ${marks}`;
    },
    hint: ({ right, is }) => {
      if (is === 'crossed') return '先用的后收：里面一对的两半都要在外面一对之内';
      return is === 'outer' ? `外层用双引号，改为 ${right}` : `里面一层改为 ${right}`;
    },
  },
  en: {
    message: ({ marks, is }) => {
      if (is === 'crossed') return `${marks} crosses another pair`;
      return is === 'outer' ? `single quotes ${marks} on the outside` : `${marks} within ${marks}`;
    },
    hint: ({ right, is }) =>
      is === 'crossed'
        ? 'close the inner pair before the outer one'
        : `write ${right} ${is === 'outer' ? 'on the outside' : 'on the inside'}`,
  },
});
