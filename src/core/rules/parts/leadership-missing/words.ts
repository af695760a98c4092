import { entry } from '../../../wording/entry.ts';

export const words = entry<Record<never, never>>({
  severity: 'error',
  zh: {
    message: (_, keys) => `缺少${keys.name('领导小组', 'leadership')}，情况报告要有这一部分`,
    hint: (_, keys) =>
      `写上 ${keys.spelling('领导小组', 'leadership')}:，下面缩进写${keys.name('组长', 'leader')}、${keys.name('副组长', 'deputies')}、${keys.name('成员', 'members')}`,
  },
  en: {
    message: (_, keys) =>
      `${keys.name('领导小组', 'leadership')} is missing, and a situation report needs it`,
    hint: (_, keys) =>
      `add ${keys.spelling('领导小组', 'leadership')}: and, indented under it, ${keys.name('组长', 'leader')}, ${keys.name('副组长', 'deputies')} and ${keys.name('成员', 'members')}`,
  },
});
