import { entry } from '../../../wording/entry.ts';

export const words = entry<{ id: string }>({
  severity: 'error',
  zh: {
    message: ({ id }) => `问题“${id}”没有对应的整改措施`,
    hint: ({ id }, keys) =>
      `在${keys.name('整改', 'rectifications')}中增加一项，${keys.name('对应问题', 'problems')}写 ${id}`,
  },
  en: {
    message: ({ id }) => `no rectification answers problem "${id}"`,
    hint: ({ id }, keys) =>
      `add an entry under ${keys.name('整改', 'rectifications')} whose ${keys.name('对应问题', 'problems')} list names ${id}`,
  },
});
