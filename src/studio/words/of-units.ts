import { computed } from '@preact/signals';
import { inLanguage, phrase, phrases } from '../../core/wording/phrase.ts';
import { language } from './spoken.ts';

/** What a superior body reads of the files that units sent. */
const unitWords = phrases({
  way: { zh: '收各单位的报告', en: 'Collect from units' },
  wayNote: {
    zh: '选一个文件夹，看谁报了、谁没报、哪里不对，并且汇总。',
    en: 'Choose a folder of files: who reported, who did not, what is wrong, and the summary.',
  },
  chooseFolder: { zh: '选择文件夹', en: 'Choose a folder' },
  wholeFolder: { zh: '汇总这个文件夹', en: 'Sum up this folder' },
  title: phrase<{ folder: string }>({
    zh: ({ folder }) => (folder === '' ? '各单位的报告' : `各单位的报告：${folder}`),
    en: ({ folder }) => (folder === '' ? 'Reports of units' : `Reports of units: ${folder}`),
  }),
  reading: phrase<{ done: number; of: number }>({
    zh: ({ done, of }) => `正在读第 ${done} 个，共 ${of} 个`,
    en: ({ done, of }) => `reading ${done} of ${of}`,
  }),
  stop: { zh: '停下', en: 'Stop' },
  noFiles: {
    zh: '这里没有 .yaml 文件。各单位报来的是填报表（.xlsx）的，先逐个打开，另存为 .yaml。',
    en: 'There are no .yaml files here. Where units sent forms (.xlsx), open each and save it as .yaml first.',
  },
  tooMany: phrase<{ most: number }>({
    zh: ({ most }) => `文件太多，只读了前 ${most} 个`,
    en: ({ most }) => `Too many files: the first ${most} were read`,
  }),
  expected: phrase<{ count: number }>({
    zh: ({ count }) => `应报 ${count}`,
    en: ({ count }) => `due ${count}`,
  }),
  noRoster: {
    zh: '没有名册，看不出谁没报。把名册（roster.yaml）放进同一个文件夹。',
    en: 'Without a roster nobody knows who is missing: put roster.yaml into the same folder.',
  },
  byRoster: phrase<{ file: string }>({ zh: ({ file }) => `按名册 ${file}`, en: ({ file }) => `by ${file}` }),
  reported: { zh: '已报', en: 'reported' },
  faulty: { zh: '有错，未计入', en: 'wrong, left out' },
  'earlier-year': { zh: '往年的，未计入', en: 'an earlier year, left out' },
  missing: { zh: '未报', en: 'missing' },
  unlisted: { zh: '已报，不在名册上', en: 'reported, not on the roster' },
  'left-out': { zh: '未计入', en: 'left out' },
  columnUnit: { zh: '单位', en: 'Unit' },
  columnState: { zh: '情况', en: 'State' },
  columnFile: { zh: '文件', en: 'File' },
  columnFindings: { zh: '检查', en: 'Findings' },
  unknownUnit: { zh: '（看不出是哪个单位）', en: '(unit unknown)' },
  findings: phrase<{ errors: number; warnings: number }>({
    zh: ({ errors, warnings }) =>
      [errors > 0 ? `${errors} 个错误` : '', warnings > 0 ? `${warnings} 个警告` : '']
        .filter(Boolean)
        .join('，') || '没有问题',
    en: ({ errors, warnings }) =>
      [
        errors > 0 ? `${errors} ${errors === 1 ? 'error' : 'errors'}` : '',
        warnings > 0 ? `${warnings} ${warnings === 1 ? 'warning' : 'warnings'}` : '',
      ]
        .filter(Boolean)
        .join(', ') || 'nothing',
  }),
  line: phrase<{ line: number }>({ zh: ({ line }) => `第 ${line} 行`, en: ({ line }) => `line ${line}` }),
  open: phrase<{ file: string }>({ zh: ({ file }) => `打开 ${file}`, en: ({ file }) => `Open ${file}` }),
  filter: { zh: '只看', en: 'Show' },
  all: { zh: '全部', en: 'all' },
  onlyMissing: { zh: '没报的', en: 'who is missing' },
  onlyWrong: { zh: '有错误的', en: 'with errors' },
  units: { zh: '单位', en: 'Units' },
  verify: phrase<{ count: number }>({
    zh: ({ count }) => `待核对 ${count}`,
    en: ({ count }) => `To verify ${count}`,
  }),
  summary: { zh: '汇总报告', en: 'Summary' },
  noSummary: {
    zh: '没有一份能计入的文件，写不出汇总',
    en: 'No file counts: there is nothing to sum up',
  },
  drawing: { zh: '正在画…', en: 'Drawing …' },
  nothingToVerify: { zh: '没有要核对的', en: 'Nothing is to be verified' },
  summaryName: { zh: '汇总', en: 'summary' },
  listsName: { zh: '汇总清单', en: 'summary-lists' },
  downloadDocx: { zh: '汇总报告（.docx）', en: 'Summary (.docx)' },
  downloadPdf: { zh: '汇总报告（.pdf）', en: 'Summary (.pdf)' },
  downloadOfd: { zh: '汇总报告（.ofd）', en: 'Summary (.ofd)' },
  downloadLists: { zh: '各项清单（.xlsx）', en: 'Lists (.xlsx)' },
  backToUnits: { zh: '各单位', en: 'Units' },
});

/** The same in the reader's language. */
export const saidOfUnits = computed(() => inLanguage(unitWords, language.value));
