import { phrase, phrases } from '../../../core/wording/phrase.ts';

export const menuWords = phrases({
  whatToDo: { zh: '要做什么？', en: 'What is to be done?' },
  build: { zh: '生成', en: 'Build' },
  buildHint: {
    zh: '由填好的文件写出 Word 报告',
    en: 'writes the report as a Word document',
  },
  check: { zh: '检查', en: 'Check' },
  checkHint: { zh: '哪里不对，怎么改', en: 'says what is wrong, and what to write' },
  init: { zh: '新建', en: 'New' },
  initHint: {
    zh: '回答几个问题，写出带说明的文件',
    en: 'asks a few questions, and begins a file with comments',
  },
  form: { zh: '填报表', en: 'Form' },
  formHint: { zh: '不写 YAML，用 Excel 或者 WPS 表格填', en: 'to fill in with a spreadsheet, without YAML' },
  rollover: { zh: '明年草稿', en: 'Next year' },
  rolloverHint: { zh: '由今年的文件起草明年的', en: "drafts next year's file from this year's" },
  leave: { zh: '退出', en: 'Leave' },
  whichForm: { zh: '填报表要做什么？', en: 'What about the form?' },
  emptyForm: { zh: '写出空白的填报表', en: 'Write an empty form' },
  emptyFormHint: { zh: '填报表.xlsx，填好保存再来', en: '填报表.xlsx; fill it in, save it, and come back' },
  newFromForm: { zh: '由填好的表新建文件', en: 'Make a file of a form' },
  newFromFormHint: { zh: '以后就用它生成报告', en: 'the report is then built from it' },
  formIntoFile: { zh: '把改过的表写回文件', en: 'Bring a changed form back into its file' },
  formIntoFileHint: { zh: '先列出改动，问过再写', en: 'shows the changes, then asks' },
  whichFile: { zh: '哪个文件？', en: 'Which file?' },
  otherFile: { zh: '别的文件', en: 'Another file' },
  pathOfFile: {
    zh: '文件在哪里？可以把文件拖到这个窗口',
    en: 'Where is the file? It can be dropped onto this window',
  },
  pathExample: { zh: '例如 D:\\报告\\org.yaml', en: 'such as D:\\reports\\org.yaml' },
  newFile: { zh: '新文件叫什么', en: 'What is the new file to be called' },
  newFileExample: { zh: '例如 org.yaml', en: 'such as org.yaml' },
  example: phrase<{ text: string }>({
    zh: ({ text }) => `例如 ${text}`,
    en: ({ text }) => `such as ${text}`,
  }),
  noSuchFile: phrase<{ file: string }>({
    zh: ({ file }) => `没有这个文件：${file}`,
    en: ({ file }) => `there is no file ${file}`,
  }),
  fileIsThere: phrase<{ file: string }>({
    zh: ({ file }) => `已经有 ${file}，换一个名称`,
    en: ({ file }) => `${file} exists; write another name`,
  }),
  command: phrase<{ line: string }>({
    zh: ({ line }) => `命令：${line}`,
    en: ({ line }) => `Command: ${line}`,
  }),
  whichNumber: phrase<{ last: number }>({
    zh: ({ last }) => `写编号，1 到 ${last}：\n`,
    en: ({ last }) => `a number from 1 to ${last}:\n`,
  }),
  withHint: phrase<{ line: string; hint: string }>({
    zh: ({ line, hint }) => `${line}：${hint}`,
    en: ({ line, hint }) => `${line}: ${hint}`,
  }),
  questionWithExample: phrase<{ question: string; example: string }>({
    zh: ({ question, example }) => `${question}（${example}）：`,
    en: ({ question, example }) => `${question} (${example}):`,
  }),
});
