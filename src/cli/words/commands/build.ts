import { phrase, phrases } from '../../../core/wording/phrase.ts';

export const buildWords = phrases({
  filesOperand: {
    zh: ['<文件...>', '单位的 YAML 文件、文件夹、通配写法（units/**/*.yaml）'],
    en: ['<files...>', "units' YAML files, folders, patterns (units/**/*.yaml)"],
  },
  documentFlags: { zh: '-d, --document <公文>', en: '-d, --document <documents>' },
  documentMeaning: phrase<{ first: string; others: readonly string[] }>({
    zh: ({ first, others }) => `${first}（默认）、${others.join('、')}，用逗号隔开`,
    en: ({ first, others }) => `${first} (if left out), ${others.join(', ')}, parted by commas`,
  }),
  output: {
    zh: ['-o, --output <路径>', '文件（以格式的扩展名结尾）或者文件夹，没有就新建'],
    en: ['-o, --output <path>', 'a file, by its extension, or a folder, made if missing'],
  },
  formatFlags: { zh: '-f, --format <格式>', en: '-f, --format <formats>' },
  formatMeaning: phrase<{ formats: readonly string[] }>({
    zh: ({ formats }) => `${formats.join('、')}，用逗号隔开，默认 docx`,
    en: ({ formats }) => `${formats.join(', ')}, parted by commas; docx if left out`,
  }),
  style: {
    zh: ['--style <文件>', '版式文件，只写与标准不同之处'],
    en: ['--style <file>', 'a style file: what is to differ from the standard'],
  },
  template: {
    zh: ['--template <模板包>', '模板包的文件夹或者名称，可以写几次；report template which 说明用的是哪一个'],
    en: [
      '--template <pack>',
      'the folder or name of a template pack, more than once if need be; `report template which` says which is used',
    ],
  },
  draft: {
    zh: '草稿：每页印上“草稿”水印，还没有填的数先空着',
    en: 'a draft: 草稿 across each page, counts that are not filled in yet left out',
  },
  force: {
    zh: '手工改过的公文也覆盖，先按日期留一份备份',
    en: 'replace a document that was edited by hand as well; a copy with the date in its name is kept',
  },
  strict: { zh: '有警告也不生成', en: 'write nothing where there is a warning either' },
  watch: {
    zh: '文件一有改动就重新生成，按 Ctrl-C 结束',
    en: 'build again when a file changes, until Ctrl-C',
  },
  jobs: {
    zh: ['--jobs <个数>', '同时生成几个文件，默认由机器定'],
    en: ['--jobs <n>', 'how many are built at a time; else as many as the machine can'],
  },
  name: {
    zh: ['--name <写法>', '文件名的写法，花括号里写键，例如 "{单位.简称}-{年度}{文种}.docx"'],
    en: [
      '--name <pattern>',
      'how files are called, keys in braces: "{organisation.shortName}-{year}{document}.docx"',
    ],
  },
  changed: {
    zh: '没有变化的不再生成；中断以后，也用它接着做完',
    en: 'leave what is up to date; after a break, finish the rest',
  },
  shard: {
    zh: ['--shard <第几/共几>', '只生成其中一片，例如 2/4；auto 由 CI 的环境变量决定。用 report merge 合并'],
    en: [
      '--shard <i/n>',
      'build one share, such as 2/4; auto takes it from the variables of the CI. `report merge` joins them',
    ],
  },
  report: {
    zh: ['--report <格式>', '结果的格式：pretty（给人看，默认）、json'],
    en: ['--report <format>', 'the form of the result: pretty (if left out) or json'],
  },
  watchNeedsAFile: phrase<{ pipe: string }>({
    zh: ({ pipe }) => `--watch 要监视文件，${pipe} 是标准输入或者管道；先存成文件`,
    en: ({ pipe }) =>
      `--watch needs a file to watch, and ${pipe} is standard input or a pipe; save it as a file first`,
  }),
  watchIsForOneFile: {
    zh: '--watch 只用于一个文件',
    en: '--watch is for one file, without the options of a batch',
  },
  noStandardInput: { zh: '成批生成不能用标准输入', en: 'a batch takes no standard input' },
});
