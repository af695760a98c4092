import { entry } from '../../../wording/entry.ts';

export const words = entry<{ key: string; zh: string }>({
  severity: 'error',
  zh: {
    message: ({ key, zh }, keys) => `文件中没有${keys.name(zh, key)}，不能生成《${zh}》`,
    hint: ({ key, zh }, keys) =>
      `写上“${zh}”这一部分；内容都用模板的写法的，写 ${keys.spelling(zh, key)}: {}`,
  },
  en: {
    message: ({ key, zh }, keys) => `the file has no ${keys.name(zh, key)}, so that document cannot be made`,
    hint: ({ key, zh }, keys) =>
      `add ${keys.name(zh, key)}; to take all of it from the template's wording, write ${keys.spelling(zh, key)}: {}`,
  },
});
