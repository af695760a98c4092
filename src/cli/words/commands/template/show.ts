import { phrase, phrases } from '../../../../core/wording/phrase.ts';

export const showWords = phrases({
  blockOperand: {
    zh: ['[部分]', '部分的名称，或者文种的名称（正文）'],
    en: ['[block]', 'the name of a block, or of a kind of document for its body'],
  },
  blockUnknown: phrase<{ pack: string; block: string }>({
    zh: ({ pack, block }) => `模板包 ${pack} 没有“${block}”这一部分`,
    en: ({ pack, block }) => `the pack ${pack} has no block "${block}"`,
  }),
  folder: { zh: '文件夹', en: 'folder' },
  parent: { zh: '继承', en: 'extends' },
  requires: { zh: '需要', en: 'requires' },
  documents: { zh: '文种', en: 'documents' },
  logo: { zh: '标志', en: 'logo' },
  options: { zh: '选项', en: 'Options' },
  parts: { zh: '各部分，来自哪个模板包', en: 'Parts, and the pack that each comes from' },
  seeOne: phrase<{ name: string }>({
    zh: ({ name }) => `看其中一部分：report template show ${name} <部分>`,
    en: ({ name }) => `to see one: report template show ${name} <block>`,
  }),
  defaultValue: phrase<{ value: string }>({
    zh: ({ value }) => `默认 ${value}`,
    en: ({ value }) => `default ${value}`,
  }),
  required: { zh: '必填', en: 'required' },
});
