import { computed } from '@preact/signals';
import { inLanguage, phrase, phrases } from '../../core/wording/phrase.ts';
import { language } from './spoken.ts';

/** What is said of beginning with something that is there: last year's file, a form that was filled in, a ledger. */
const startWords = phrases({
  fromLastYear: { zh: '由去年的文件结转', en: "From last year's file" },
  lastYearNote: {
    zh: '没有完成的整改、制度和单位情况带到明年，数据改作上年数，要核对的逐处标明。',
    en: 'Open measures, systems and the unit go on; figures become last year’s; what is to be checked is marked.',
  },
  chooseLastYear: { zh: '选择去年的文件', en: "Choose last year's file" },
  fromForm: { zh: '由填报表新建', en: 'From the form' },
  formNote: {
    zh: '在 Excel 或 WPS 里填好的填报表（.xlsx）。',
    en: 'The form (.xlsx), filled in with Excel or WPS.',
  },
  chooseForm: { zh: '选择填报表', en: 'Choose the form' },
  emptyForm: { zh: '下载空的填报表', en: 'Download an empty form' },
  nextYear: { zh: '下年草稿', en: "Next year's draft" },
  notMade: phrase<{ file: string }>({
    zh: ({ file }) => `${file}：不能这样用`,
    en: ({ file }) => `${file} cannot be used like this`,
  }),
  faultyForDraft: {
    zh: '文件还有错误，改正后才能结转。',
    en: 'The file has errors: mend them first.',
  },
  carriedTitle: phrase<{ year: number }>({
    zh: ({ year }) => `${year} 年度草稿`,
    en: ({ year }) => `Draft for ${year}`,
  }),
  carriedNote: phrase<{ reviews: number }>({
    zh: ({ reviews }) => `还没有保存。有 ${reviews} 处标着“待核”，列在“检查”里，逐处核对，改好后删去注释。`,
    en: ({ reviews }) =>
      `Not saved yet. ${reviews} places are marked 待核 and stand under Findings: check each, then delete its comment.`,
  }),
  part: { zh: '部分', en: 'Part' },
  lastYear: { zh: '上年', en: 'Last year' },
  draft: { zh: '草稿', en: 'Draft' },
  isThere: { zh: '有', en: 'yes' },
  toFill: { zh: '要重新填写', en: 'to be filled in' },
  goOn: { zh: '开始核对', en: 'Begin to check' },
  madeOf: phrase<{ name: string }>({
    zh: ({ name }) => `由${name}生成`,
    en: ({ name }) => `Made of ${name}`,
  }),
  ledgerAlone: {
    zh: '这不是填报表。台账要写回它原来的文件：先打开那个 .yaml 文件，再把台账拖进来。',
    en: 'This is no form. A ledger goes back into its file: open that .yaml file first, then drop the ledger.',
  },
  bringBack: { zh: '写回台账或填报表…', en: 'Bring a ledger or form back …' },
  unchanged: phrase<{ file: string }>({
    zh: ({ file }) => `${file} 里没有改动`,
    en: ({ file }) => `Nothing was changed in ${file}`,
  }),
  broughtIn: phrase<{ file: string; lines: number }>({
    zh: ({ file, lines }) => `已写入 ${file} 里的改动（${lines} 行），撤销可以退回；看过再保存。`,
    en: ({ file, lines }) =>
      `What was changed in ${file} stands here now (${lines} lines); undo goes back. Look, then save.`,
  }),
  newOrBack: phrase<{ file: string }>({
    zh: ({ file }) => `${file} 是填报表。写回打开的文件，还是由它新建一份？`,
    en: ({ file }) => `${file} is a form. Bring it back into the open file, or begin a new one?`,
  }),
  intoOpen: { zh: '写回打开的文件', en: 'Into the open file' },
  asNew: { zh: '新建一份', en: 'A new file' },
  cancel: { zh: '取消', en: 'Cancel' },
});

/** The same in the reader's language. */
export const saidOfStarts = computed(() => inLanguage(startWords, language.value));
