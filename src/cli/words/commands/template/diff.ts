import { phrase, phrases } from '../../../../core/wording/phrase.ts';

export const diffWords = phrases({
  extendsNone: { zh: '没有继承别的模板包', en: 'extends no other pack' },
  documents: { zh: '文种', en: 'Documents' },
  style: { zh: '版式', en: 'Style' },
  defaults: { zh: '默认内容', en: 'Defaults' },
  options: { zh: '选项', en: 'Options' },
  same: phrase<{ pack: string; parent: string }>({
    zh: ({ pack, parent }) => `${pack} 与 ${parent} 没有不同\n`,
    en: ({ pack, parent }) => `${pack} changes nothing in ${parent}\n`,
  }),
  none: { zh: '（无）', en: '(none)' },
  changedFrom: phrase<{ path: string; parent: string }>({
    zh: ({ path, parent }) => `${path}（改自 ${parent}）`,
    en: ({ path, parent }) => `${path} (changed from ${parent})`,
  }),
  added: phrase<{ path: string }>({
    zh: ({ path }) => `${path}（新增）`,
    en: ({ path }) => `${path} (added)`,
  }),
});
