import { phrase, phrases } from '../../../../core/wording/phrase.ts';

export const whichWords = phrases({
  fileOperand: {
    zh: ['[文件]', '单位的 YAML 文件，默认 org.yaml'],
    en: ['[file]', "the unit's file; org.yaml if left out"],
  },
  document: {
    zh: ['--document <文种>', '只看一种公文'],
    en: ['--document <kind>', 'of one kind of document alone'],
  },
  template: {
    zh: ['--template <模板包>', '如果 build 时这样写'],
    en: ['--template <pack>', 'as if build had it'],
  },
  unserved: { zh: '没有模板包提供', en: 'no pack serves it' },
  undecided: { zh: '有错误，不能确定', en: 'cannot be told, for an error' },
  used: { zh: '：用 ', en: ': ' },
  nothing: { zh: '没有', en: 'nothing' },
  taken: { zh: '采用', en: 'used' },
  'other-documents': { zh: '没有这种公文', en: 'has no such document' },
  broken: { zh: '有错误，不能使用', en: 'has errors and cannot be used' },
  'not-first': { zh: '排在采用的后面', en: 'comes after the one that is used' },
  'after-broken': { zh: '前面的有错误，没有再看', en: 'not looked at' },
  'not-reached': { zh: '前面已有采用的，不再看', en: 'not needed' },
  templateIn: phrase<{ file: string }>({
    zh: ({ file }) => `${file} 的 template`,
    en: ({ file }) => `template in ${file}`,
  }),
  installed: phrase<{ packages: string }>({
    zh: ({ packages }) => `已安装的 ${packages}`,
    en: ({ packages }) => `installed ${packages}`,
  }),
  builtIn: { zh: '内置', en: 'built in' },
});
