import { phrase, phrases } from '../../core/wording/phrase.ts';

/** What the page of the studio says. */
export const pageWords = phrases({
  title: { zh: '情况报告工作台', en: 'Report studio' },
  otherLanguage: { zh: 'English', en: '中文' },

  // The start.
  lead: {
    zh: '填写事实，右边就是成文的样子。文件只在这台电脑上，不向任何地方发送。',
    en: 'Write the facts, and see the pages beside them. Files stay on this computer; nothing is sent anywhere.',
  },
  fromExample: { zh: '看一个示例', en: 'Look at an example' },
  exampleNote: {
    zh: '一个虚构单位写好的报告，可以随意改。',
    en: 'The finished report of an invented unit; change whatever you like.',
  },
  fromQuestions: { zh: '新建一份', en: 'Begin a new one' },
  questionsNote: { zh: '回答五个问题，其余以后再填。', en: 'Answer five questions; the rest comes later.' },
  fromFile: { zh: '打开已有的文件', en: 'Open a file' },
  fileNote: {
    zh: '选择以前保存的文件（.yaml），或者把它拖到这里。',
    en: 'Choose a file that was saved before (.yaml), or drop it here.',
  },
  drafts: { zh: '没有做完的', en: 'Unfinished' },
  draftNote: {
    zh: '这个浏览器自动留存的草稿，删去后不能找回。',
    en: 'Drafts that this browser keeps by itself. A deleted one cannot be brought back.',
  },
  goOn: { zh: '继续', en: 'Go on' },
  deleteDraft: { zh: '删除草稿', en: 'Delete draft' },
  keptAt: phrase<{ time: string }>({ zh: ({ time }) => `${time} 留存`, en: ({ time }) => `kept ${time}` }),
  /** One of several, in the place of a finding. */
  entryNumber: phrase<{ number: number }>({
    zh: ({ number }) => `第${number}项`,
    en: ({ number }) => `no. ${number}`,
  }),
  /** Stands between the steps of the place of a finding. */
  step: { zh: '，', en: ', ' },
  /** In the place of a finding that stands in another file. */
  inFile: phrase<{ file: string; line: number }>({
    zh: ({ file, line }) => `${file} 第${line}行`,
    en: ({ file, line }) => `${file}, line ${line}`,
  }),
  name: { zh: '单位全称', en: 'Full name of the unit' },
  subject: { zh: '领域', en: 'Responsibility area' },
  subjectExample: { zh: '如 安全生产、网络意识形态', en: 'such as 安全生产 (work safety)' },
  year: { zh: '年度', en: 'Year' },
  body: { zh: '领导机构（如 党组、党委）', en: 'Deciding body (such as 党组)' },
  selfReference: { zh: '正文中的自称（如 我局）', en: 'What the unit calls itself (such as 我局)' },
  letterhead: { zh: '要红头', en: 'With a red head' },
  begin: { zh: '开始填写', en: 'Begin' },
  back: { zh: '返回', en: 'Back' },
  fieldMissing: { zh: '请填写这一项', en: 'Please fill this in' },

  // The top.
  toStart: { zh: '开始', en: 'Start' },
  open: { zh: '打开', en: 'Open' },
  save: { zh: '保存', en: 'Save' },
  saved: phrase<{ time: string }>({ zh: ({ time }) => `已保存 ${time}`, en: ({ time }) => `saved ${time}` }),
  unsaved: { zh: '有未保存的修改（草稿已留存）', en: 'not saved (draft kept)' },
  keeping: { zh: '正在留存草稿…', en: 'keeping a draft…' },
  notKept: {
    zh: '这个浏览器不能留存草稿，请随时保存',
    en: 'this browser cannot keep a draft: save often',
  },
  undo: { zh: '撤销', en: 'Undo' },
  redo: { zh: '重做', en: 'Redo' },
  document: { zh: '公文', en: 'Document' },
  volume: { zh: '汇编', en: 'Volume' },
  notInFile: phrase<{ name: string }>({
    zh: ({ name }) => `${name}（文件里没有写）`,
    en: ({ name }) => `${name} (not in the file)`,
  }),

  more: { zh: '更多', en: 'More' },
  downloadLabel: { zh: '下载', en: 'Download' },

  // The parts of the page.
  views: { zh: '视图', en: 'Views' },
  form: { zh: '表单', en: 'Form' },
  text: { zh: '文本', en: 'Text' },
  textLabel: { zh: '源文件的文本（YAML）', en: 'The text of the file (YAML)' },
  pages: { zh: '页面', en: 'Pages' },
  findings: { zh: '检查', en: 'Findings' },
  look: { zh: '版式', en: 'Style' },
  pageOf: phrase<{ page: number; of: number }>({
    zh: ({ page, of }) => `第 ${page} 页，共 ${of} 页`,
    en: ({ page, of }) => `page ${page} of ${of}`,
  }),
  pageNumber: phrase<{ page: number }>({
    zh: ({ page }) => `第 ${page} 页`,
    en: ({ page }) => `Page ${page}`,
  }),
  showOnPage: { zh: '看它在哪一页', en: 'Show it on its page' },
  passageKeys: {
    zh: '按 Ctrl+↓、Ctrl+↑ 逐处移动，按回车去填写的地方。',
    en: 'Ctrl+↓ and Ctrl+↑ go from passage to passage; Enter goes to where it is written.',
  },
  markedOnPage: phrase<{ severity: string; message: string }>({
    zh: ({ severity, message }) => `${severity}：${message}`,
    en: ({ severity, message }) => `${severity}: ${message}`,
  }),
  larger: { zh: '放大', en: 'Larger' },
  smaller: { zh: '缩小', en: 'Smaller' },
  fit: { zh: '适合宽度', en: 'Fit width' },
  stale: {
    zh: '有错误，这是改动之前的页面',
    en: 'There are errors: these are the pages before the change',
  },
  draftPages: {
    zh: '草稿：还有必填的内容没有填，填完才能下载',
    en: 'A draft: something that has to be filled in is not yet; then it can be downloaded',
  },
  noPages: { zh: '改正错误后，这里显示页面', en: 'Once the errors are mended, the pages stand here' },
  notDrawn: phrase<{ reason: string }>({
    zh: ({ reason }) => `画不出页面：${reason}`,
    en: ({ reason }) => `The pages cannot be drawn: ${reason}`,
  }),
  // The form.
  loading: { zh: '正在读取…', en: 'Reading …' },
  unreadable: {
    zh: '文本有读不懂的地方，请先在“文本”里改正，表单才能填写',
    en: 'The text cannot be read: mend it under Text first, then fill in the form',
  },
  notWritten: {
    zh: '这一项写不进文本，请在“文本”里修改',
    en: 'This cannot be written into the text: change it under Text',
  },
  required: { zh: '必填', en: 'required' },
  lastYear: phrase<{ value: string }>({
    zh: ({ value }) => `上年：${value}`,
    en: ({ value }) => `last year: ${value}`,
  }),
  takeLastYear: { zh: '照用', en: 'Take it' },
  standing: phrase<{ now: string }>({
    zh: ({ now }) => `现为 ${now}`,
    en: ({ now }) => `now ${now}`,
  }),
  suchAs: phrase<{ example: string }>({
    zh: ({ example }) => `如 ${example}`,
    en: ({ example }) => `such as ${example}`,
  }),
  mayBe: phrase<{ values: readonly string[] }>({
    zh: ({ values }) => `可以写：${values.join('、')}`,
    en: ({ values }) => `may be: ${values.join(', ')}`,
  }),
  oldNameElsewhere: phrase<{ count: number; name: string }>({
    zh: ({ count, name }) => `另有 ${count} 处写着原名“${name}”：`,
    en: ({ count, name }) => `The old name ${name} still stands in ${count} other places:`,
  }),
  renameAll: { zh: '一并改成新的', en: 'Change them too' },
  oneALine: { zh: '一行一个。', en: ' One a line.' },
  yes: { zh: '是', en: 'yes' },
  no: { zh: '否', en: 'no' },
  notSaid: { zh: '（不写）', en: '(left out)' },
  empty: { zh: '未填', en: 'empty' },
  filled: { zh: '已填', en: 'filled in' },
  entries: phrase<{ count: number }>({
    zh: ({ count }) => `${count} 项`,
    en: ({ count }) => `${count} ${count === 1 ? 'entry' : 'entries'}`,
  }),
  noProblems: { zh: '还没有填写问题', en: 'No problem has been written yet' },
  noSuchProblem: { zh: '（问题里没有这个编号）', en: '(no problem has this id)' },
  onlyAsText: phrase<{ name: string }>({
    zh: ({ name }) => `“${name}”的内容自定，请在“文本”里填写。`,
    en: ({ name }) => `${name} may hold anything: write it under Text.`,
  }),
  asTable: { zh: '列成表格', en: 'As a table' },
  asCards: { zh: '分条填写', en: 'One by one' },
  tableOf: phrase<{ name: string }>({
    zh: ({ name }) => `${name}的表格`,
    en: ({ name }) => `table of ${name}`,
  }),
  cellOf: phrase<{ column: string; row: number }>({
    zh: ({ column, row }) => `第${row}行，${column}`,
    en: ({ column, row }) => `row ${row}, ${column}`,
  }),
  rowNumber: { zh: '序号', en: 'No.' },
  pasteHere: {
    zh: '可以从 Excel 或 WPS 表格复制几行几列，在一个格子里粘贴。',
    en: 'Cells copied in a spreadsheet can be pasted into any cell.',
  },
  newEntry: { zh: '新的一项', en: 'a new one' },
  addEntry: phrase<{ name: string }>({
    zh: ({ name }) => `添加一项${name}`,
    en: ({ name }) => `Add to ${name}`,
  }),
  entryOf: phrase<{ name: string; at: number }>({
    zh: ({ name, at }) => `${name}第${at}项`,
    en: ({ name, at }) => `${name}, no. ${at}`,
  }),
  remove: { zh: '删除', en: 'Remove' },
  removeEntry: phrase<{ at: number }>({
    zh: ({ at }) => `删除第${at}项`,
    en: ({ at }) => `Remove no. ${at}`,
  }),
  moveUp: phrase<{ at: number }>({ zh: ({ at }) => `第${at}项上移`, en: ({ at }) => `Move no. ${at} up` }),
  moveDown: phrase<{ at: number }>({
    zh: ({ at }) => `第${at}项下移`,
    en: ({ at }) => `Move no. ${at} down`,
  }),

  nothingFound: { zh: '没有发现问题', en: 'Nothing found' },
  errors: { zh: '错误', en: 'Errors' },
  warnings: { zh: '警告', en: 'Warnings' },
  infos: { zh: '提示', en: 'Notes' },
  oneError: { zh: '错误', en: 'Error' },
  oneWarning: { zh: '警告', en: 'Warning' },
  oneInfo: { zh: '提示', en: 'Note' },
  counted: phrase<{ errors: number; others: number }>({
    zh: ({ errors, others }) => `${errors} 个错误，${others} 个其他`,
    en: ({ errors, others }) =>
      `${errors} ${errors === 1 ? 'error' : 'errors'}, ${others} ${others === 1 ? 'other' : 'others'}`,
  }),
  mend: { zh: '改正', en: 'Mend' },
  mendAll: phrase<{ count: number }>({
    zh: ({ count }) => (count === 1 ? '自动改正' : `全部自动改正（${count} 处）`),
    en: ({ count }) => (count === 1 ? 'Mend it' : `Mend all (${count})`),
  }),
  mendedAll: phrase<{ count: number }>({
    zh: ({ count }) => `改正了 ${count} 处；撤销可以回到原来的。`,
    en: ({ count }) => `${count} ${count === 1 ? 'place was' : 'places were'} mended; undo goes back.`,
  }),
  noneMended: {
    zh: '这几处一起改会带来别的错误，请逐处改正。',
    en: 'Mending these would bring other errors: mend them one by one.',
  },
  silence: { zh: '不用改', en: 'Leave it' },
  silenceTitle: { zh: '这里不用改', en: 'This is right as it stands' },
  silenceNote: {
    zh: '以后不再提示。理由写进源文件，作为这一处上面的注释，别人看得到；可以撤销。',
    en: 'It is not told again. The reason is written into the file, as a comment above the place, where others see it; it can be undone.',
  },
  silenceReason: { zh: '理由', en: 'Reason' },
  silenceExample: { zh: '如 引用原文，照原样写', en: 'such as: quoted as it stands' },
  notSilenced: {
    zh: '这一处写不进这样的注释，请在“文本”里修改',
    en: 'No such comment can stand here: change it under Text',
  },
  cancel: { zh: '取消', en: 'Cancel' },
  goTo: { zh: '去看', en: 'Go there' },
  close: { zh: '关闭', en: 'Close' },
  notOpened: phrase<{ file: string }>({
    zh: ({ file }) => `打不开 ${file}`,
    en: ({ file }) => `${file} cannot be opened`,
  }),
});
