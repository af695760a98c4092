import { entry } from '../../../wording/entry.ts';

export const words = entry<{ all: boolean }>({
  severity: 'info',
  zh: {
    message: ({ all }, keys) =>
      all ? `各个问题都没有写${keys.name('原因', 'cause')}` : `这个问题没有写${keys.name('原因', 'cause')}`,
    hint: (_, keys) => `补写${keys.name('原因', 'cause')}，说明问题为什么发生，整改措施才有针对性`,
  },
  en: {
    message: ({ all }) => (all ? 'none of the problems has a cause' : 'this problem has no cause'),
    hint: (_, keys) =>
      `add ${keys.name('原因', 'cause')}: why the problem came about is what its measure must answer`,
  },
});
