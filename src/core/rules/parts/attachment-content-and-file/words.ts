import { entry } from '../../../wording/entry.ts';

export const words = entry<Record<never, never>>({
  severity: 'error',
  zh: {
    message: (_, keys) =>
      `附件同时写了${keys.name('列表', 'content')}和${keys.name('文件', 'file')}，只能用一个`,
    hint: (_, keys) =>
      `要列出本文件中内容的，去掉${keys.name('文件', 'file')}；要用另一个文件内容的，去掉${keys.name('列表', 'content')}`,
  },
  en: {
    message: (_, keys) =>
      `the attachment has both ${keys.name('列表', 'content')} and ${keys.name('文件', 'file')}, and can show only one`,
    hint: (_, keys) =>
      `remove ${keys.name('文件', 'file')} to list what this file holds, or ${keys.name('列表', 'content')} to bind the other file`,
  },
});
