import { entry } from '../../../wording/entry.ts';

export const words = entry<{ key: string; zh: string }>({
  severity: 'error',
  zh: {
    message: ({ key, zh }, keys) => `附件要列出${keys.name(zh, key)}，但文件中没有${zh}`,
    hint: ({ key, zh }, keys) =>
      `补写${keys.name(zh, key)}；只需列出附件标题的，去掉${keys.name('列表', 'content')}`,
  },
  en: {
    message: ({ key, zh }, keys) => `the attachment is to list ${keys.name(zh, key)}, and the file has none`,
    hint: ({ key, zh }, keys) =>
      `write ${keys.name(zh, key)}; without ${keys.name('列表', 'content')}, the attachment is only named`,
  },
});
