import { phrase, phrases } from '../../../core/wording/phrase.ts';

export const statusWords = phrases({
  filesOperand: {
    zh: ['<文件...>', '单位的 YAML 文件、文件夹、通配写法（units/**/*.yaml）'],
    en: ['<files...>', "units' YAML files, folders, patterns (units/**/*.yaml)"],
  },
  roster: {
    zh: ['--roster <文件>', '名单：每个单位列为已报、有误、旧年度或者未报'],
    en: ['--roster <file>', 'a roster: whether each of its units has reported'],
  },
  output: {
    zh: ['-o, --output <文件夹>', 'report build -o 用的文件夹；默认在单位文件旁边找'],
    en: ['-o, --output <folder>', 'the folder that report build -o wrote to; else beside the files'],
  },
  format: {
    zh: ['-f, --format <格式>', 'pretty（给人看，默认）、json'],
    en: ['-f, --format <format>', 'pretty, for people, if left out; or json'],
  },
  file: { zh: '单位文件', en: 'File' },
  year: { zh: '年度', en: 'Year' },
  check: { zh: '检查', en: 'Check' },
  openProblems: { zh: '未办结', en: 'Open' },
  overdue: { zh: '逾期', en: 'Overdue' },
  documents: { zh: '公文', en: 'Documents' },
  passes: { zh: '通过', en: 'passes' },
  hasErrors: { zh: '有错误', en: 'errors' },
  total: phrase<{ units: number; faulty: number; built: number; open: number; overdue: number }>({
    zh: ({ units, faulty, built, open, overdue }) =>
      `${units} 个文件：有错误 ${faulty}，公文最新 ${built}；问题未办结 ${open}，整改逾期 ${overdue}`,
    en: ({ units, faulty, built, open, overdue }) =>
      `${units} file${units === 1 ? '' : 's'}: ${faulty} with errors, ${built} up to date; ${open} problems open, ${overdue} measures overdue`,
  }),
  'not-built': { zh: '未生成', en: 'not built' },
  'up-to-date': { zh: '最新', en: 'up to date' },
  stale: { zh: '不是最新', en: 'stale' },
  edited: { zh: '最新，手工改过', en: 'edited by hand' },
});
