import { phrase, phrases } from '../../../core/wording/phrase.ts';

export const checkWords = phrases({
  filesOperand: {
    zh: ['[文件...]', '单位的 YAML 文件、文件夹、通配写法（units/**/*.yaml），- 为标准输入'],
    en: ['[files...]', "units' YAML files, folders, patterns (units/**/*.yaml), or - for standard input"],
  },
  document: {
    zh: ['-d, --document <公文>', '要生成哪些公文，写法同 report build，默认文件里写了的各种公文'],
    en: [
      '-d, --document <documents>',
      'the documents that are to be made, as for report build; all that the file has something for if left out',
    ],
  },
  rule: {
    zh: ['--rule <代码>', '只报告这几条规则的发现，用逗号隔开；文件本身的错误总会报告'],
    en: [
      '--rule <codes>',
      'tells only what these rules find, parted by commas; errors of the file itself are always told',
    ],
  },
  ignore: {
    zh: ['--ignore <代码>', '不报告这几条规则的警告和说明，用逗号隔开'],
    en: ['--ignore <codes>', 'leaves out warnings and infos of these rules, parted by commas'],
  },
  verbose: {
    zh: '在终端上也逐处显示，不按规则归在一起',
    en: 'shows each finding in full on a terminal, not by rule',
  },
  strict: { zh: '把警告当作错误', en: 'warnings fail as well' },
  maxWarnings: {
    zh: ['--max-warnings <个数>', '警告多于这个数目算不通过'],
    en: ['--max-warnings <n>', 'more warnings than this fail'],
  },
  baseline: {
    zh: ['--baseline <文件>', '已记入这个文件的不再报告，只报告新出现的'],
    en: ['--baseline <file>', 'tells only what this file has not accepted'],
  },
  updateBaseline: { zh: '把现有的问题记入基线文件', en: 'writes what is found now into the baseline' },
  stdinFilename: {
    zh: [
      '--stdin-filename <文件>',
      '标准输入的内容当作这个文件：信息里用它的名称，附件和配置在它所在的文件夹找',
    ],
    en: [
      '--stdin-filename <file>',
      'takes standard input for this file: its name in messages, its folder for attachments and configuration',
    ],
  },
  formatFlags: { zh: '-f, --format <格式>', en: '-f, --format <format>' },
  formatMeaning: phrase<{ resultFormats: readonly string[] }>({
    zh: ({ resultFormats }) => `pretty（给人看，默认）、${resultFormats.join('、')}`,
    en: ({ resultFormats }) => `pretty, for people, if left out; ${resultFormats.join(', ')}`,
  }),
  fix: {
    zh: '有把握的直接改在文件里，注释、顺序、引号和换行照旧',
    en: 'mends in the file what is certain; comments, order, quotes and line ends stay',
  },
  dryRun: {
    zh: '与 --fix 一起用：不改文件，只显示会改什么',
    en: 'with --fix: changes nothing, shows a diff',
  },
  fileMissing: { zh: '缺少<文件>', en: '<file> is missing' },
  stdinFilenameIsForStdin: {
    zh: '--stdin-filename 用于标准输入：文件写作 -，或者不写文件',
    en: '--stdin-filename is for standard input: write - for the file, or no file',
  },
  updateNeedsBaseline: {
    zh: '--update-baseline 须与 --baseline <文件> 一起用',
    en: '--update-baseline needs --baseline <file>',
  },
  updateNeedsAllRules: {
    zh: '--update-baseline 不能与 --rule、--ignore 一起用：基线会不完整',
    en: '--update-baseline does not go with --rule or --ignore: the baseline would lack what they leave out',
  },
  maxWarningsNotANumber: phrase<{ maxWarnings: string }>({
    zh: ({ maxWarnings }) => `--max-warnings 应为 0 或者正整数，现为“${maxWarnings}”`,
    en: ({ maxWarnings }) => `--max-warnings takes a whole number from 0, not "${maxWarnings}"`,
  }),
  baselineWritten: phrase<{ file: string; count: number }>({
    zh: ({ file, count }) => `已写入 ${file}，记入 ${count} 处\n`,
    en: ({ file, count }) =>
      `wrote ${file}, which accepts ${count} ${count === 1 ? 'finding' : 'findings'}\n`,
  }),
});
