import { computed } from '@preact/signals';
import { inLanguage, phrase, phrases } from '../../core/wording/phrase.ts';
import { language } from './spoken.ts';

/** What is said of files that are made of what is written, and of the fonts that they are drawn in. */
const downloadWords = phrases({
  download: { zh: '下载', en: 'Download' },
  documents: { zh: '公文', en: 'Document' },
  ofFormat: phrase<{ title: string; extension: string }>({
    zh: ({ title, extension }) => `${title}（.${extension}）`,
    en: ({ title, extension }) => `${title} (.${extension})`,
  }),
  all: phrase<{ count: number }>({
    zh: ({ count }) => `全部 ${count} 份公文（.zip）`,
    en: ({ count }) => `All ${count} documents (.zip)`,
  }),
  allName: { zh: '全部公文', en: '全部公文' },
  documentsRefused: phrase<{ names: readonly string[] }>({
    zh: ({ names }) => `还有错误，改正后才能成文：${names.join('、')}`,
    en: ({ names }) => `There are errors; mend them first: ${names.join(', ')}`,
  }),
  workbooks: { zh: '表格', en: 'Workbooks' },
  print: { zh: '打印', en: 'Print' },
  ledger: { zh: '整改台账（.xlsx）', en: 'Ledger of measures (.xlsx)' },
  ledgerName: { zh: '整改台账', en: '整改台账' },
  form: { zh: '填报表，已填好（.xlsx）', en: 'The form, filled in (.xlsx)' },
  formName: { zh: '填报表', en: '填报表' },
  itself: { zh: '源文件', en: 'The file itself' },
  yaml: { zh: '源文件（.yaml）', en: 'The file itself (.yaml)' },
  refused: { zh: '还有错误，改正后才能成文', en: 'There are errors; mend them first' },
  refusedBy: phrase<{ place: string; message: string; hint: string }>({
    zh: ({ place, message, hint }) => `还不能成文：${place === '' ? '' : `${place}，`}${message}。${hint}`,
    en: ({ place, message, hint }) =>
      `The document cannot be made yet: ${place === '' ? '' : `${place}: `}${message}; ${hint}`,
  }),
  fonts: { zh: 'PDF 的字体…', en: 'Fonts of the PDF …' },
  fontTitle: { zh: 'PDF 用的字体', en: 'Fonts of the PDF' },
  fontsWanted: {
    zh: 'PDF 里要放进字体，这个页面还没有中文字体可用。选好字体，再下载一次。',
    en: 'A PDF holds its fonts, and this page has no Chinese one yet. Give it some, then download again.',
  },
  fontNote: {
    zh: '公文要用仿宋、楷体、黑体、宋体和小标宋。字体留在这个浏览器里，不向任何地方发送。',
    en: 'Official documents use the faces FangSong, KaiTi, SimHei, SimSun and XiaoBiaoSong. Fonts stay in this browser; they are sent nowhere.',
  },
  fontsServed: phrase<{ count: number }>({
    zh: ({ count }) => `用的是这台电脑上找到的字体（${count} 个）。`,
    en: ({ count }) => `Those found on this computer are used (${count}).`,
  }),
  fontsKept: phrase<{ count: number }>({
    zh: ({ count }) => `用的是选过的字体（${count} 个），存在这个浏览器里。`,
    en: ({ count }) => `Those that were chosen are used (${count}); they are kept in this browser.`,
  }),
  fontsNone: { zh: '现在没有字体可用。', en: 'There are none now.' },
  fontsLackChinese: {
    zh: '其中没有能排中文正文的字体。',
    en: 'None of them can set Chinese text.',
  },
  fontsUnusable: phrase<{ files: string }>({
    zh: ({ files }) => `不是字体或者已经损坏：${files}`,
    en: ({ files }) => `No fonts, or damaged: ${files}`,
  }),
  ofComputer: { zh: '用这台电脑的字体', en: 'Use the fonts of this computer' },
  ofComputerNote: {
    zh: '浏览器会先问一句是否允许。',
    en: 'The browser asks for your leave first.',
  },
  chooseFonts: { zh: '选择字体文件', en: 'Choose font files' },
  chooseFontFolder: { zh: '选择字体文件夹', en: 'Choose a folder of fonts' },
  chooseNote: {
    zh: 'Windows 的字体在 C:\\Windows\\Fonts；先复制到别的文件夹再选。',
    en: 'On Windows they are in C:\\Windows\\Fonts: copy them to another folder first.',
  },
  forgetFonts: { zh: '忘掉选过的字体', en: 'Forget the fonts that were chosen' },
  printInstead: {
    zh: '没有字体，也可以用“打印”，在浏览器的打印窗口里选“另存为 PDF”。OFD 只写字体名，不用字体文件。',
    en: 'Without fonts, print, and choose to save as PDF in the window of the browser. OFD names its fonts and needs none.',
  },
});

/** The same in the reader's language. */
export const saidOfDownloads = computed(() => inLanguage(downloadWords, language.value));
