import { COMPLETED } from '../../../unit/states.ts';
import { entry } from '../../entry.ts';

/** A title in 《》; the number of a document or of a standard as it stands. */
const titled = (name: string): string => (/〔|^GB/.test(name) ? name : `《${name}》`);

/** 2012年7月1日 for 2012-07-01. */
const dayOf = (date: string): string => {
  const [year, month, day] = date.split('-').map(Number);
  return `${year}年${month}月${day}日`;
};

export const substanceWords = {
  'document-date-missing': entry<{ letter: boolean }>({
    severity: 'warning',
    zh: {
      message: ({ letter }, keys) =>
        `${letter ? `${keys.name('报送函', 'letter')}` : ''}没有写${keys.name('成文日期', 'date')}，署名下面不会印日期`,
      hint: ({ letter }, keys) =>
        letter
          ? `在${keys.name('报送函', 'letter')}的${keys.name('公文', 'document')}下写上${keys.name('成文日期', 'date')}：负责人签发这份函的日期；报告的日期是报告自己的，不会印到函上`
          : `在${keys.name('公文', 'document')}下补写${keys.name('成文日期', 'date')}：负责人签发的日期，联合行文的是最后签发的日期`,
    },
    en: {
      message: ({ letter }, keys) =>
        `${letter ? `${keys.name('报送函', 'letter')} has` : 'there is'} no ${keys.name('成文日期', 'date')}, so that none is printed under the name`,
      hint: ({ letter }, keys) =>
        letter
          ? `add ${keys.name('成文日期', 'date')} under ${keys.name('公文', 'document')} in ${keys.name('报送函', 'letter')}: the day on which the head signs the letter, which is not the report's`
          : `add ${keys.name('成文日期', 'date')} under ${keys.name('公文', 'document')}: the day on which the head signs, of a joint document the last who does`,
    },
  }),
  'signatory-missing': entry<Record<never, never>>({
    severity: 'warning',
    zh: {
      message: (_, keys) => `上行的报告带红头，却没有写${keys.name('签发人', 'signatory')}`,
      hint: (_, keys) =>
        `在${keys.name('公文', 'document')}下补写${keys.name('签发人', 'signatory')}，写签发的负责人的姓名`,
    },
    en: {
      message: (_, keys) =>
        `the report goes upward under a red head, and has no ${keys.name('签发人', 'signatory')}`,
      hint: (_, keys) =>
        `add ${keys.name('签发人', 'signatory')} under ${keys.name('公文', 'document')}: the name of the head who signs it`,
    },
  }),
  'problem-without-cause': entry<{ all: boolean }>({
    severity: 'info',
    zh: {
      message: ({ all }, keys) =>
        all ? `各个问题都没有写${keys.name('原因', 'cause')}` : `这个问题没有写${keys.name('原因', 'cause')}`,
      hint: (_, keys) => `补写${keys.name('原因', 'cause')}，说明问题为什么发生，整改措施才有针对性`,
    },
    en: {
      message: ({ all }) => (all ? 'none of the problems has a cause' : 'this problem has no cause'),
      hint: (_, keys) =>
        `add ${keys.name('原因', 'cause')}: why the problem came about is what its measure must answer`,
    },
  }),
  'measure-repeats-problem': entry<Record<never, never>>({
    severity: 'warning',
    zh: {
      message: (_, keys) => `${keys.name('措施', 'measure')}只是重复了问题的说法，没有写怎样整改`,
      hint: () => '写明具体做法：做什么、怎么做、做到什么程度',
    },
    en: {
      message: () => "the measure only repeats its problem's words, and does not say what is done",
      hint: () => 'say what is to be done, how, and to what end',
    },
  }),
  'measure-without-deadline': entry<Record<never, never>>({
    severity: 'warning',
    zh: {
      message: (_, keys) => `这项措施没有写${keys.name('完成时限', 'due')}，其他措施写了`,
      hint: (_, keys) =>
        `补写${keys.name('完成时限', 'due')}；已经完成的，写明${keys.name('状态', 'status')}和${keys.name('完成日期', 'completed')}`,
    },
    en: {
      message: () => 'this measure has no deadline, and others have',
      hint: (_, keys) =>
        `add ${keys.name('完成时限', 'due')}; if it is completed, say so with ${keys.name('状态', 'status')} and ${keys.name('完成日期', 'completed')}`,
    },
  }),
  'measure-without-responsible': entry<Record<never, never>>({
    severity: 'warning',
    zh: {
      message: () => '这项措施没有写责任部门或者责任人，其他措施写了',
      hint: (_, keys) =>
        `补写${keys.name('责任部门', 'department')}或者${keys.name('责任人', 'responsible')}`,
    },
    en: {
      message: () => 'this measure names neither a department nor a person responsible, and others do',
      hint: (_, keys) =>
        `add ${keys.name('责任部门', 'department')} or ${keys.name('责任人', 'responsible')}`,
    },
  }),
  'measures-without-particulars': entry<{ due: boolean; responsible: boolean }>({
    severity: 'info',
    zh: {
      message: ({ due, responsible }, keys) =>
        `各项措施都没有写${[due && keys.name('完成时限', 'due'), responsible && `${keys.name('责任部门', 'department')}或者${keys.name('责任人', 'responsible')}`].filter(Boolean).join('，也没有写')}`,
      hint: () => '收文机关通常要求逐项写明由谁负责、何时完成',
    },
    en: {
      message: ({ due, responsible }) =>
        `none of the measures has ${[due && 'a deadline', responsible && 'a department or a person responsible'].filter(Boolean).join(', or ')}`,
      hint: () => 'who receives the report usually asks who does each measure, and by when',
    },
  }),
  'deadline-after-next-report': entry<{ due: string; next: string }>({
    severity: 'warning',
    zh: {
      message: ({ due, next }, keys) => `${keys.name('完成时限', 'due')}${due} 晚于下一年度报告（${next}）`,
      hint: () => '核对年份；确需更长时间的，分阶段写，先写下一年度报告之前要完成的一步',
    },
    en: {
      message: ({ due, next }) => `the deadline ${due} is later than the next report (${next})`,
      hint: () => 'check the year; what takes longer can be given in steps, the first due before then',
    },
  }),
  'completed-without-result': entry<Record<never, never>>({
    severity: 'warning',
    zh: {
      message: (_, keys) =>
        `${keys.name('状态', 'status')}为“${COMPLETED}”，但没有写${keys.name('成效', 'result')}`,
      hint: (_, keys) => `补写${keys.name('成效', 'result')}：完成了什么、经什么核实；尚未完成的，更正状态`,
    },
    en: {
      message: () => `the status is ${COMPLETED}, but there is no result`,
      hint: (_, keys) =>
        `add ${keys.name('成效', 'result')}: what was achieved, and how that is known; or correct the status`,
    },
  }),
  'one-deadline-for-all': entry<{ due: string; count: number }>({
    severity: 'info',
    zh: {
      message: ({ due, count }) => `${count} 项措施的完成时限都是 ${due}`,
      hint: () => '按难易程度分别确定时限；确实都在这一天的，可以不改',
    },
    en: {
      message: ({ due, count }) => `all ${count} measures have one deadline, ${due}`,
      hint: () => 'give each the time that it needs; if all do end on that day, leave them',
    },
  }),
  'fewer-problems-than-carried-over': entry<{ problems: number; open: number }>({
    severity: 'info',
    zh: {
      message: ({ problems, open }) => `上年遗留还有 ${open} 项没有完成，今年的问题只写了 ${problems} 个`,
      hint: (_, keys) =>
        `核对是否漏写：上年没有解决的，今年仍是问题；已经完成的，更正其${keys.name('状态', 'status')}`,
    },
    en: {
      message: ({ problems, open }) =>
        `of last year's measures ${open} are not completed, but this year has ${problems} problems`,
      hint: () => 'see whether one was left out: what is not solved is still a problem; or correct a status',
    },
  }),
  'request-in-report': entry<{ text: string }>({
    severity: 'error',
    zh: {
      message: ({ text }) => `报告里不能夹带请示事项：“${text}”`,
      hint: () => '从报告中删去，需要上级批准、解决的事项另外用“请示”行文',
    },
    en: {
      message: ({ text }) => `a report must not carry a request: "${text}"`,
      hint: () => 'take it out of the report, and ask for it by a 请示 of its own',
    },
  }),
  'repealed-citation': entry<{ name: string; since: string; instead: string }>({
    severity: 'warning',
    zh: {
      message: ({ name, since }) => `${titled(name)}${since === '' ? '' : `自${dayOf(since)}起`}已经废止`,
      hint: ({ instead }) =>
        instead === '' ? '不再引用' : `对照${titled(instead)}，改引现行的规定，条款也要重新核对`,
    },
    en: {
      message: ({ name, since }) => `${name} is in force no more${since === '' ? '' : ` since ${since}`}`,
      hint: ({ instead }) =>
        instead === ''
          ? 'do not cite it'
          : `cite what is in force, by ${titled(instead)}, and look up the article anew`,
    },
  }),
};
