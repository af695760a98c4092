import { yamlText } from '../../model/bare-text.ts';
import type { KeyNames } from '../../wording/key-names.ts';
import type { Answers } from './answers.ts';
import type { StarterSection } from './section.ts';

/** Lines that are all examples. */
const examples = (block: string): StarterSection['lines'] => block.split('\n').map((line) => [line] as const);

/** The answer as an active line, or the default as an example. */
const answered = (key: string, answer: string | undefined, standard: string): string | readonly [string] =>
  answer === undefined ? [`  ${key}: ${standard}`] : `  ${key}: ${yamlText(answer)}`;

/** The parts of a new file, in the order of a report. */
export function sections(
  { name, subject, year, body, selfReference, letterhead }: Answers,
  keys: KeyNames,
): StarterSection[] {
  return [
    {
      comment: {
        zh: [
          '一份文件写一个单位一年的一项责任制工作，公文由它生成。',
          '写法：键名、冒号、空格、内容；下一级多缩进两个空格，不用制表符；列表一项一行，以“- ”开头。',
          '以 # 开头的是说明和示例，不进入公文。要用哪个示例，删去行首的“# ”，改成本单位的情况。',
          '没有写的，公文里就没有；没有内容的部分整个略去，序号自动接上。',
        ],
        en: [
          "One file holds one unit's year of work in one responsibility area; documents are drawn from it.",
          'Write key, colon, space, value; indent by two spaces, never by tabs; begin each entry of a list with "- ".',
          'What begins with # is a comment or an example and stays out of documents. To use an example, remove its "# "',
          'and change it to the facts. What is not written here is not in the document; numbers close up.',
        ],
      },
      lines: [],
    },
    {
      comment: { zh: ['年度和领域，必填。'], en: ['The year and the responsibility area. Required.'] },
      lines: [`year: ${year}`, `subject: ${yamlText(subject)}`],
    },
    {
      comment: {
        zh: ['单位：全称必填；自称用于正文，领导机构如党组、党委、领导班子。'],
        en: [
          'The unit. Its full name is required.',
          `${keys.name('自称', 'selfReference')} is what it calls itself in the text, ${keys.name('领导机构', 'body')} the deciding body.`,
        ],
      },
      lines: [
        'organisation:',
        `  name: ${yamlText(name)}`,
        answered('selfReference', selfReference, '我单位'),
        answered('body', body, '领导班子'),
      ],
    },
    {
      comment: {
        zh: [
          `公文要素：写了${keys.name('红头', 'letterhead')}才有红头，没有写${keys.name('标题', 'title')}的自动拼成。`,
          `还可以写${keys.list(MORE.zh, MORE.en)}等。`,
        ],
        en: [
          `Elements of the official document. There is a red head only where ${keys.name('红头', 'letterhead')} says so;`,
          'the title is built from the unit, the year and the area. Here go also',
          `${keys.list(MORE.zh, MORE.en)} and others.`,
        ],
      },
      lines: documentLines(name, year, letterhead),
    },
    {
      comment: {
        zh: [`领导小组，情况报告必填。人可以只写职务，也可以写 ${personWith(keys, '林晓岚', '科长')}。`],
        en: [
          `The leading group. Required for a situation report. A person is a post, or ${personWith(keys, '…', '…')}.`,
        ],
      },
      lines: [
        'leadership:',
        '  leader: 主要负责人',
        '  deputies:',
        '    - 分管负责人',
        '  members:',
        '    - 办公室负责人',
        ['    - {name: 林晓岚, post: 科长, department: 宣传科}'],
        [`  established: ${year}-01-15`],
        ['  meetings: 4'],
      ],
    },
    {
      comment: {
        zh: ['开头的概述；空一行就是另起一段。'],
        en: ['The opening; a blank line begins a new paragraph.'],
      },
      lines: examples(
        `overview: ${yamlText(`${year}年，我单位认真落实${subject}工作责任制，各项工作有序推进。`)}`,
      ),
    },
    {
      comment: {
        zh: ['制度：名称不加书名号；状态写 新建、修订 或 沿用。'],
        en: ['Systems: titles without 《》; status is 新建 (new), 修订 (revised) or 沿用 (kept).'],
      },
      lines: examples(`systems:
  - title: ${yamlText(`${subject}工作责任制实施办法`)}
    adopted: ${year}-03-10
    status: 新建
    summary: 明确各部门的责任和任务`),
    },
    {
      comment: {
        zh: ['开展的工作，一个方面一项。'],
        en: ['Work done, an entry for each aspect.'],
      },
      lines: examples(`work:
  - aspect: 责任落实
    title: 压实责任，健全格局
    measures:
      - 制定年度任务清单，分解到部门、落实到人
      - 召开专题会议研究部署工作
  - aspect: 监督检查
    title: 加强检查，督促落实
    measures:
      - 每季度对各部门落实情况检查一次`),
    },
    {
      comment: {
        zh: ['汇报制度；频次写 每月、每季度、每半年、每年 或 随时。'],
        en: ['Who reports to whom; frequency is 每月, 每季度, 每半年, 每年 or 随时 (as needed).'],
      },
      lines: examples(`reporting:
  - by: 各部门
    to: 领导小组
    frequency: 每季度
    topic: 任务落实情况`),
    },
    {
      comment: {
        zh: [
          `学习培训、平台、报道、应急预案、数据；写了${keys.name('上年', 'lastYear')}的数，就能比较增减。`,
        ],
        en: [
          `Study, channels, coverage, the emergency plan, figures; with ${keys.name('上年', 'lastYear')}, the change is worked out.`,
        ],
      },
      lines: examples(`study:
  sessions: 6
  participants: 240
channels:
  - {kind: 官方网站, count: 1, posts: 320}
coverage:
  - {outlet: 市级媒体, articles: 12}
emergency:
  plan: 突发事件应急预案
  drills: 2
figures:
  - {name: 专题研究, value: 4, unit: 次, lastYear: 3}`),
    },
    {
      comment: {
        zh: [
          `问题和整改要一起写：每个问题有一个${keys.name('编号', 'id')}，每项整改写明对应哪些编号，每个问题至少有一项整改。`,
          '状态写 未启动、推进中 或 已完成，已完成的写明完成日期；是否逾期自动得出，不用写。',
        ],
        en: [
          'Problems and rectifications go together: each problem has an id, each rectification names the ids it answers,',
          'and no problem is left unanswered. Status is 未启动 (not begun), 推进中 (under way) or 已完成 (completed, with',
          'its date); whether it is overdue is worked out and never written.',
        ],
      },
      lines: examples(`problems:
  - id: P1
    aspect: 责任落实
    title: 责任传导不够到位
    description: 个别部门专题研究不够，以传达文件代替具体安排。
    source: 自查
    found: ${year}-06-20
    cause: 部门分工调整后，责任没有随之明确
  - id: P2
    aspect: 学习培训
    title: 培训覆盖面不够
    description: 新进人员参加培训的比例偏低。
    cause: 培训集中在年初，年中进入的人员没有补训
rectifications:
  - problems: [P1]
    measure: 督促有关部门专题研究，制定任务清单
    responsible: 办公室负责人
    department: 办公室
    due: ${year}-09-30
    status: 已完成
    completed: ${year}-09-15
    result: 各部门均已制定任务清单
  - problems: [P2]
    measure: 把责任制内容纳入新进人员培训
    department: 办公室
    due: ${year}-12-31
    status: 推进中
    progress: 60`),
    },
    {
      comment: {
        zh: ['上年遗留的整改及其结果，下年的打算。'],
        en: ["Last year's rectifications and how they ended; what is planned for next year."],
      },
      lines: examples(`carriedOver:
  - year: ${year - 1}
    description: 部分台账记录不完整。
    measure: 统一台账格式，明确登记责任
    status: 已完成
    completed: ${year}-03-20
    result: 各部门台账格式统一，登记项目齐全
nextYear:
  - 健全督查机制，每半年开展一次专项督查
  - 加强学习培训，提高履职能力`),
    },
  ];
}

/** Further keys of a document that the comments mention. */
const MORE = {
  zh: ['签发人', '抄送机关', '附件', '密级'],
  en: ['signatory', 'copyTo', 'attachments', 'classification'],
};

/** A person as a map on one line. */
const personWith = (keys: KeyNames, name: string, post: string): string =>
  `{${keys.spelling('姓名', 'name')}: ${name}, ${keys.spelling('职务', 'post')}: ${post}}`;

/** With a red head the map is active and its other keys are examples; otherwise all lines are examples. */
function documentLines(name: string, year: number, letterhead: boolean): StarterSection['lines'] {
  const drawn = `  letterhead: ${yamlText(`${name}文件`)}`;
  const rest = ['  addressee: 市委宣传部', `  number: 青文旅〔${year}〕12号`, `  date: ${year}-12-20`];
  return letterhead
    ? ['document:', drawn, ...rest.map((line) => [line] as const)]
    : ['document:', ...rest, drawn].map((line) => [line] as const);
}
