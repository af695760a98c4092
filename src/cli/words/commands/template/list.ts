import { phrases } from '../../../../core/wording/phrase.ts';

export const listWords = phrases({
  broken: { zh: '有错误，不能使用', en: 'has errors and cannot be used' },
  styleOnly: { zh: '只有版式，没有公文', en: 'a style, and no document' },
  local: { zh: '本地', en: 'Local' },
  installed: { zh: '已安装', en: 'Installed' },
  'built-in': { zh: '内置', en: 'Built in' },
});
