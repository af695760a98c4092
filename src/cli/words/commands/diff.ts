import { phrase, phrases } from '../../../core/wording/phrase.ts';

export const diffWords = phrases({
  docxOperand: { zh: ['<.docx>', '要对照的文件'], en: ['<.docx>', 'the file to compare'] },
  yamlOperand: {
    zh: ['[YAML 文件]', '生成它的 YAML 文件'],
    en: ['[yaml]', 'the YAML file that it was made from'],
  },
  document: {
    zh: ['-d, --document <公文>', '是哪一种公文；默认看文件名'],
    en: ['-d, --document <document>', 'which document it is; else as its name says'],
  },
  format: {
    zh: ['-f, --format <格式>', 'pretty（默认）或 json'],
    en: ['-f, --format <format>', 'pretty (if left out) or json'],
  },
  style: {
    zh: ['--style <文件>', '生成时用的版式文件'],
    en: ['--style <file>', 'the style file that it was built with'],
  },
  template: {
    zh: ['--template <模板包>', '生成时用的模板包，可以写几次'],
    en: ['--template <pack>', 'the template pack that it was built with, more than once if need be'],
  },
  draft: { zh: '生成的是草稿', en: 'it was built as a draft' },
  notASeparateAttachment: phrase<{ source: string; attachment: number }>({
    zh: ({ source, attachment }) =>
      `${source} 现在没有附件${attachment}，或者附件${attachment}不是单独的文件（装订: false）`,
    en: ({ source, attachment }) =>
      `${source} has no attachment ${attachment} now that is a file of its own (bound: false)`,
  }),
  differs: phrase<{ file: string; from: string; counts: string }>({
    zh: ({ file, from, counts }) => `${file} 与 ${from} 现在生成的有 ${counts}\n`,
    en: ({ file, from, counts }) => `${file} and what ${from} gives now: ${counts}\n`,
  }),
  same: phrase<{ file: string; from: string }>({
    zh: ({ file, from }) => `${file} 与 ${from} 现在生成的一样\n`,
    en: ({ file, from }) => `${file} is what ${from} gives now\n`,
  }),
  sameText: phrase<{ file: string; from: string; isTracked: boolean }>({
    zh: ({ file, from, isTracked }) =>
      `${file} 的文字与 ${from} 现在生成的一样，只是${isTracked ? '有修订标记，' : ''}版式或者文件的存法不同\n`,
    en: ({ file, from, isTracked }) =>
      `${file} has the same text as ${from} gives now; only ${isTracked ? 'that changes are tracked in it, ' : ''}its look, or how it was saved, differs\n`,
  }),
  hasComments: phrase<{ file: string; count: string }>({
    zh: ({ file, count }) => `\n${file} 有 ${count}：\n`,
    en: ({ file, count }) => `\n${file} has ${count}:\n`,
  }),
});
