import { COMPLETED, UNDER_WAY } from '../../../unit/states.ts';
import { entry } from '../../entry.ts';

/** The rules that hold between the parts of a file: one code for each file in `src/core/check/rules/`. */
export const partsWords = {
  'problem-unanswered': entry<{ id: string }>({
    severity: 'error',
    zh: {
      message: ({ id }) => `问题“${id}”没有对应的整改措施`,
      hint: ({ id }, keys) =>
        `在${keys.name('整改', 'rectifications')}中增加一项，${keys.name('对应问题', 'problems')}写 ${id}`,
    },
    en: {
      message: ({ id }) => `no rectification answers problem "${id}"`,
      hint: ({ id }, keys) =>
        `add an entry under ${keys.name('整改', 'rectifications')} whose ${keys.name('对应问题', 'problems')} list names ${id}`,
    },
  }),
  'unknown-problem': entry<{ id: string; suggestion?: string | undefined; known: readonly string[] }>({
    severity: 'error',
    zh: {
      message: ({ id }, keys) => `整改措施对应的问题“${id}”不在${keys.name('问题', 'problems')}之列`,
      hint: ({ suggestion, known }, keys) => {
        if (suggestion !== undefined) return `是否应为 ${suggestion}？`;
        if (known.length === 0)
          return `先在${keys.name('问题', 'problems')}中写上这个问题和它的${keys.name('编号', 'id')}`;
        return `改为已有的编号：${known.slice(0, MOST_IDS).join('、')}${known.length > MOST_IDS ? ` 等 ${known.length} 个` : ''}`;
      },
    },
    en: {
      message: ({ id }) => `the rectification answers problem "${id}", which is not among the problems`,
      hint: ({ suggestion, known }, keys) => {
        if (suggestion !== undefined) return `did you mean ${suggestion}?`;
        if (known.length === 0)
          return `add the problem under ${keys.name('问题', 'problems')} first, with its ${keys.name('编号', 'id')}`;
        return `name one of the ids in the file: ${known.slice(0, MOST_IDS).join(', ')}${known.length > MOST_IDS ? ` and ${known.length - MOST_IDS} more` : ''}`;
      },
    },
  }),
  'duplicate-id': entry<{ id: string; line: number }>({
    severity: 'error',
    zh: {
      message: ({ id, line }) => `问题编号“${id}”与第 ${line} 行的重复`,
      hint: (_, keys) => `换一个没有用过的编号，整改中${keys.name('对应问题', 'problems')}的编号也一并核对`,
    },
    en: {
      message: ({ id, line }) => `the problem id "${id}" is already used on line ${line}`,
      hint: () => 'choose an id that is not in use, and check which of the two the rectifications mean',
    },
  }),
  'completed-without-date': entry<Record<never, never>>({
    severity: 'error',
    zh: {
      message: (_, keys) =>
        `${keys.name('状态', 'status')}为“${COMPLETED}”，但没有写${keys.name('完成日期', 'completed')}`,
      hint: (_, keys) => `补上${keys.name('完成日期', 'completed')}；尚未完成的，更正状态`,
    },
    en: {
      message: () => `the status is ${COMPLETED}, but there is no completion date`,
      hint: (_, keys) =>
        `add ${keys.name('完成日期', 'completed')}, or correct the status if it is not completed yet`,
    },
  }),
  'completed-after-report': entry<{ completed: string; date: string }>({
    severity: 'error',
    zh: {
      message: ({ completed, date }, keys) =>
        `${keys.name('完成日期', 'completed')}${completed} 晚于成文日期 ${date}`,
      hint: (_, keys) =>
        `更正完成日期；成文时尚未完成的，${keys.name('状态', 'status')}改为“${UNDER_WAY}”，并删去完成日期`,
    },
    en: {
      message: ({ completed, date }) =>
        `the completion date ${completed} is after the document's date ${date}`,
      hint: (_, keys) =>
        `correct the date; if it was still under way, set ${keys.name('状态', 'status')} to ${UNDER_WAY} and remove ${keys.name('完成日期', 'completed')}`,
    },
  }),
  'completed-progress': entry<{ progress: number }>({
    severity: 'error',
    zh: {
      message: ({ progress }, keys) =>
        `${keys.name('状态', 'status')}为“${COMPLETED}”，但${keys.name('进度', 'progress')}为 ${progress}%`,
      hint: () => '进度改为 100；尚未完成的，更正状态',
    },
    en: {
      message: ({ progress }) => `the status is ${COMPLETED}, but the progress is ${progress}%`,
      hint: (_, keys) =>
        `set ${keys.name('进度', 'progress')} to 100, or correct ${keys.name('状态', 'status')}`,
    },
  }),
  'completed-unfinished': entry<{ status?: string | undefined; completed: string }>({
    severity: 'warning',
    zh: {
      message: ({ status, completed }, keys) =>
        `写了${keys.name('完成日期', 'completed')}${completed}，但${status === undefined ? `没有写${keys.name('状态', 'status')}` : `${keys.name('状态', 'status')}为“${status}”`}`,
      hint: () => `已经完成的，状态写“${COMPLETED}”；没有完成的，删去完成日期`,
    },
    en: {
      message: ({ status, completed }) =>
        `there is a completion date, ${completed}, but ${status === undefined ? 'no status' : `the status is ${status}`}`,
      hint: (_, keys) =>
        `set ${keys.name('状态', 'status')} to ${COMPLETED} if it is completed, else remove ${keys.name('完成日期', 'completed')}`,
    },
  }),
  'date-outside-year': entry<{
    key: string;
    zh: string;
    date: string;
    year: number;
    from: string;
    to: string;
  }>({
    severity: 'warning',
    zh: {
      message: ({ key, zh, date, year, from, to }, keys) =>
        `${keys.name(zh, key)}${date} 与报告年度 ${year} 年不符，一般在 ${from} 至 ${to} 之间`,
      hint: (_, keys) => `核对这个日期和${keys.name('年度', 'year')}；确实如此的，可以不改`,
    },
    en: {
      message: ({ key, zh, date, year, from, to }, keys) =>
        `${keys.name(zh, key)} ${date} does not fit the reported year ${year}: it usually lies between ${from} and ${to}`,
      hint: () => 'check the date and the year; if both are right, leave them',
    },
  }),
  'due-before-found': entry<{ id: string; due: string; found: string }>({
    severity: 'error',
    zh: {
      message: ({ id, due, found }, keys) =>
        `${keys.name('完成时限', 'due')}${due} 早于问题“${id}”的发现日期 ${found}`,
      hint: (_, keys) =>
        `更正${keys.name('完成时限', 'due')}，或者更正该问题的${keys.name('发现日期', 'found')}`,
    },
    en: {
      message: ({ id, due, found }) =>
        `the deadline ${due} is before the day on which problem "${id}" was found, ${found}`,
      hint: (_, keys) =>
        `correct ${keys.name('完成时限', 'due')} here, or ${keys.name('发现日期', 'found')} at the problem`,
    },
  }),
  'title-marks': entry<{ key: string; zh: string; title: string }>({
    severity: 'warning',
    zh: {
      message: ({ key, zh }, keys) => `${keys.name(zh, key)}带了书名号，成文时会重复`,
      hint: ({ title }) => `去掉书名号，写作 ${title}；成文时自动加上`,
    },
    en: {
      message: ({ key, zh }, keys) =>
        `${keys.name(zh, key)} has 《》 already, and would be printed with two pairs`,
      hint: ({ title }) => `write ${title}; the document adds 《》`,
    },
  }),
  'document-part-missing': entry<{ key: string; zh: string }>({
    severity: 'error',
    zh: {
      message: ({ key, zh }, keys) => `文件中没有${keys.name(zh, key)}，不能生成《${zh}》`,
      hint: ({ key, zh }, keys) =>
        `写上“${zh}”这一部分；内容都用模板的写法的，写 ${keys.spelling(zh, key)}: {}`,
    },
    en: {
      message: ({ key, zh }, keys) =>
        `the file has no ${keys.name(zh, key)}, so that document cannot be made`,
      hint: ({ key, zh }, keys) =>
        `add ${keys.name(zh, key)}; to take all of it from the template's wording, write ${keys.spelling(zh, key)}: {}`,
    },
  }),
  'unknown-article': entry<{ article: string; count: number }>({
    severity: 'warning',
    zh: {
      message: ({ article, count }) => `文中说到${article}，而实施细则只有 ${count} 条`,
      hint: () => '核对条的序号；增删过条文的，序号已经变动',
    },
    en: {
      message: ({ article, count }) => `the text names ${article}, but the rules have ${count} articles`,
      hint: () => 'check the number: where articles were added or removed, numbers have moved',
    },
  }),
  'attachment-without-content': entry<{ key: string; zh: string }>({
    severity: 'error',
    zh: {
      message: ({ key, zh }, keys) => `附件要列出${keys.name(zh, key)}，但文件中没有${zh}`,
      hint: ({ key, zh }, keys) =>
        `补写${keys.name(zh, key)}；只需列出附件标题的，去掉${keys.name('列表', 'content')}`,
    },
    en: {
      message: ({ key, zh }, keys) =>
        `the attachment is to list ${keys.name(zh, key)}, and the file has none`,
      hint: ({ key, zh }, keys) =>
        `write ${keys.name(zh, key)}; without ${keys.name('列表', 'content')}, the attachment is only named`,
    },
  }),
  'attachment-content-and-file': entry<Record<never, never>>({
    severity: 'error',
    zh: {
      message: (_, keys) =>
        `附件同时写了${keys.name('列表', 'content')}和${keys.name('文件', 'file')}，只能用一个`,
      hint: (_, keys) =>
        `要列出本文件中内容的，去掉${keys.name('文件', 'file')}；要用另一个文件内容的，去掉${keys.name('列表', 'content')}`,
    },
    en: {
      message: (_, keys) =>
        `the attachment has both ${keys.name('列表', 'content')} and ${keys.name('文件', 'file')}, and can show only one`,
      hint: (_, keys) =>
        `remove ${keys.name('文件', 'file')} to list what this file holds, or ${keys.name('列表', 'content')} to bind the other file`,
    },
  }),
  'separate-attachment-without-number': entry<Record<never, never>>({
    severity: 'warning',
    zh: {
      message: (_, keys) =>
        `附件不与公文装订在一起，公文却没有写${keys.name('发文字号', 'number')}，附件上标不出它是哪份公文的`,
      hint: (_, keys) =>
        `在${keys.name('公文', 'document')}下补写${keys.name('发文字号', 'number')}；可以装订在一起的，去掉${keys.name('装订', 'bound')}`,
    },
    en: {
      message: (_, keys) =>
        `the attachment is not bound with its document, which has no ${keys.name('发文字号', 'number')} to mark it with`,
      hint: (_, keys) =>
        `add ${keys.name('发文字号', 'number')} under ${keys.name('公文', 'document')}; where it can be bound, remove ${keys.name('装订', 'bound')}`,
    },
  }),
  'signatories-and-issuers': entry<{ key: string; zh: string; count: number; issuers: number }>({
    severity: 'warning',
    zh: {
      message: ({ key, zh, count, issuers }, keys) =>
        `${keys.name('发文机关', 'issuer')}有 ${issuers} 个，${keys.name(zh, key)}却写了 ${count} 个`,
      hint: ({ key, zh }, keys) =>
        `联合行文，每个发文机关各有一个签发人：${keys.name(zh, key)}写成列表，按${keys.name('发文机关', 'issuer')}的顺序，一个机关一项`,
    },
    en: {
      message: ({ key, zh, count, issuers }, keys) =>
        `there are ${issuers} in ${keys.name('发文机关', 'issuer')}, and ${count} in ${keys.name(zh, key)}`,
      hint: ({ key, zh }, keys) =>
        `in a joint issue the head of each body signs: write ${keys.name(zh, key)} as a list, in the order of ${keys.name('发文机关', 'issuer')}, one entry for each`,
    },
  }),
  'seal-and-stamp': entry<Record<never, never>>({
    severity: 'error',
    zh: {
      message: (_, keys) =>
        `同时写了${keys.name('印章', 'seal')}和${keys.name('签名章', 'stamp')}，公文只加盖其中一种`,
      hint: (_, keys) =>
        `加盖机关印章的，去掉${keys.name('签名章', 'stamp')}；加盖签发人签名章的，去掉${keys.name('印章', 'seal')}`,
    },
    en: {
      message: (_, keys) =>
        `there is room asked for both by ${keys.name('印章', 'seal')} and by ${keys.name('签名章', 'stamp')}, and a document bears one of the two`,
      hint: (_, keys) =>
        `remove ${keys.name('签名章', 'stamp')} where the body's seal goes on it, or ${keys.name('印章', 'seal')} where the head's signature stamp does`,
    },
  }),
  'element-not-in-form': entry<{
    key: string;
    zh: string;
    form: 'general' | 'letter' | 'order' | 'minutes';
    clause: string;
    isAsked: boolean;
  }>({
    severity: 'warning',
    zh: {
      message: ({ key, zh, form, clause }, keys) =>
        `${FORMS[form].zh}没有${keys.name(zh, key)}这一项，这里写的内容不会印出来（GB/T 9704—2012 第${clause}条）`,
      hint: ({ key, form, isAsked }, keys) => {
        if (key === 'attendance')
          return isAsked
            ? '删去；参会人员只印在纪要里'
            : `是纪要的，补写 ${keys.spelling('格式', 'form')}: 纪要；不是的，删去`;
        const general = isAsked ? `；要印的，按一般格式行文，去掉${keys.name('格式', 'form')}` : '';
        if (key === 'title') return '删去，标题就由程序拟定，只用作文件的名称；要留着作文件名称的，不用改';
        if (key === 'addressee')
          return `删去；执行的单位写进正文，或者写成${keys.name('抄送机关', 'copyTo')}${general}`;
        if (key === 'signatory' && form === 'order')
          return `删去；签署人的职务写成${keys.name('签名章', 'stamp')}，印在正文之下${general}`;
        return `删去${general}`;
      },
    },
    en: {
      message: ({ key, zh, form, clause }, keys) =>
        `${FORMS[form].en} no ${keys.name(zh, key)}, and what stands here is not printed (GB/T 9704-2012, ${clause})`,
      hint: ({ key, form, isAsked }, keys) => {
        if (key === 'attendance')
          return isAsked
            ? 'remove it: only minutes print who attended'
            : `where these are minutes, add ${keys.spelling('格式', 'form')}: minutes; else remove it`;
        const general = isAsked
          ? `; to print it, use the general form: remove ${keys.name('格式', 'form')}`
          : '';
        if (key === 'title')
          return 'remove it, and the file is called by a title that the program makes; where the file is to be called by this one, leave it';
        if (key === 'addressee')
          return `remove it: name who is to carry the order out in its text, or under ${keys.name('抄送机关', 'copyTo')}${general}`;
        if (key === 'signatory' && form === 'order')
          return `remove it: write the post of who signs as ${keys.name('签名章', 'stamp')}, which is printed below the text${general}`;
        return `remove it${general}`;
      },
    },
  }),
  'leadership-missing': entry<Record<never, never>>({
    severity: 'error',
    zh: {
      message: (_, keys) => `缺少${keys.name('领导小组', 'leadership')}，情况报告要有这一部分`,
      hint: (_, keys) =>
        `写上 ${keys.spelling('领导小组', 'leadership')}:，下面缩进写${keys.name('组长', 'leader')}、${keys.name('副组长', 'deputies')}、${keys.name('成员', 'members')}`,
    },
    en: {
      message: (_, keys) =>
        `${keys.name('领导小组', 'leadership')} is missing, and a situation report needs it`,
      hint: (_, keys) =>
        `add ${keys.spelling('领导小组', 'leadership')}: and, indented under it, ${keys.name('组长', 'leader')}, ${keys.name('副组长', 'deputies')} and ${keys.name('成员', 'members')}`,
    },
  }),
};

/** What a message calls the forms of documents. */
const FORMS = {
  general: { zh: '一般格式的公文', en: 'a document of the general form has' },
  letter: { zh: '信函', en: 'a letter has' },
  order: { zh: '命令', en: 'an order has' },
  minutes: { zh: '纪要', en: 'minutes have' },
} as const;

/** How many ids a hint lists: more would hide the sentence. */
const MOST_IDS = 12;
