import { COMPLETED } from '../../../unit/states.ts';
import { entry } from '../../entry.ts';
import type { KeyNames } from '../../key-names.ts';

export const consistencyWords = {
  'written-two-ways': entry<{ found: string; usual: string }>({
    severity: 'warning',
    zh: {
      message: ({ found, usual }) => `“${found}”与别处的“${usual}”只差一个字`,
      hint: ({ usual }) => `核对是否应为“${usual}”；全文用同一种写法`,
    },
    en: {
      message: ({ found, usual }) =>
        `"${found}" differs in one character from "${usual}" elsewhere in the file`,
      hint: ({ usual }) => `check whether "${usual}" is meant, and write it one way throughout`,
    },
  }),
  'numbers-disagree': entry<{
    said: number;
    right: readonly string[];
    counted?: keyof typeof COUNTED | undefined;
    name?: string | undefined;
    line?: number | undefined;
  }>({
    severity: 'warning',
    zh: {
      message: ({ said, right, counted, name, line }, keys) =>
        counted
          ? `这里写的是 ${said}，而${COUNTED[counted].zh(keys)}是 ${right.join(' 或 ')}`
          : `“${name}”这里写的是 ${said}，第 ${line} 行写的是 ${right.join(' 或 ')}`,
      hint: () => '核对哪个数对，改正另一个；两个数说的不是一回事的，写明各自的范围',
    },
    en: {
      message: ({ said, right, counted, name, line }) =>
        counted
          ? `this says ${said}, and ${COUNTED[counted].en} come to ${right.join(' or ')}`
          : `"${name}" is ${said} here and ${right.join(' or ')} on line ${line}`,
      hint: () => 'see which number is right and correct the other; if they are of two things, say of which',
    },
  }),
  'sum-differs': entry<{
    total: number;
    sum: number;
    parts: string;
    of?: 'items' | 'part' | 'months' | undefined;
  }>({
    severity: 'warning',
    zh: {
      message: ({ total, sum, parts, of }) =>
        of === 'items'
          ? `前面说的是 ${total} 项，后面列出了 ${sum} 项`
          : of === 'part'
            ? `其中的一部分是 ${sum}，比前面的总数 ${total} 还多`
            : of === 'months'
              ? `写的是为期 ${total} 个月，前面的起止日期相隔约 ${sum} 个月`
              : `总数写的是 ${total}，分项相加是 ${parts}=${sum}`,
      hint: ({ of }) =>
        of === 'items'
          ? '核对项数，补上漏掉的一项，或者改正前面的数'
          : of === 'part'
            ? '核对这两个数；不是其中一部分的，写明范围'
            : of === 'months'
              ? '核对起止日期和月数，改正错的那一个'
              : '核对总数和各个分项；分项没有列全的，写明其余的是什么',
    },
    en: {
      message: ({ total, sum, parts, of }) =>
        of === 'items'
          ? `${total} are announced, and ${sum} listed`
          : of === 'part'
            ? `a part is ${sum}, more than its total of ${total}`
            : of === 'months'
              ? `this says ${total} months, and the dates are some ${sum} apart`
              : `the total is ${total}, but its parts come to ${parts}=${sum}`,
      hint: ({ of }) =>
        of === 'items'
          ? 'add the item that is missing, or correct the number'
          : of === 'part'
            ? 'check both numbers; if one is no part of the other, say of what it is'
            : of === 'months'
              ? 'check the dates and the number of months, and correct the wrong one'
              : 'check the total and its parts; if parts are left out, say what the rest is',
    },
  }),
  'percentage-differs': entry<{ said: string; right: string; sum: string }>({
    severity: 'warning',
    zh: {
      message: ({ said, right, sum }) => `写的是 ${said}，而同一句里的数算下来是 ${sum}=${right}`,
      hint: () => '核对百分数和这两个数，改正错的那一个',
    },
    en: {
      message: ({ said, right, sum }) =>
        `this says ${said}, and the figures of the sentence come to ${sum}=${right}`,
      hint: () => 'check the percentage and the two figures, and correct what is wrong',
    },
  }),
  'person-in-two-posts': entry<{ name: string; post: string; other: string; line: number }>({
    severity: 'warning',
    zh: {
      message: ({ name, post, other, line }) => `${name}的职务这里写作“${post}”，第 ${line} 行写作“${other}”`,
      hint: () => '改为同一个职务；兼任两职的，各处都写全；确是同名的两个人，可以不改',
    },
    en: {
      message: ({ name, post, other, line }) => `${name} is ${post} here, and ${other} on line ${line}`,
      hint: () => 'write one post; if both are held, write both each time; if these are two people, leave it',
    },
  }),
  'listed-twice': entry<{
    who: string;
    role: keyof typeof ROLES;
    before: keyof typeof ROLES;
    line: number;
  }>({
    severity: 'warning',
    zh: {
      message: ({ who, role, before, line }) =>
        role === before
          ? `${who}在${ROLES[role].zh}中列了两次，前一处在第 ${line} 行`
          : `${who}列为${ROLES[role].zh}，而第 ${line} 行已列为${ROLES[before].zh}`,
      hint: () => '一个人在领导小组中只列一次，删去多余的一处；确是两个人的，写明各自的姓名或者部门',
    },
    en: {
      message: ({ who, role, before, line }) =>
        role === before
          ? `${who} is listed twice among the ${ROLES[role].en}; the first is on line ${line}`
          : `${who} is listed among the ${ROLES[role].en}, and is ${ROLES[before].one} on line ${line}`,
      hint: () =>
        'list each person once in the group; if these are two people, give their names or departments',
    },
  }),
  'other-year': entry<{ found: number; meant: number; year: number }>({
    severity: 'warning',
    zh: {
      message: ({ found, year }) => `写的是 ${found} 年，与报告年度 ${year} 年对不上`,
      hint: ({ meant }) => `核对是否应为 ${meant} 年：往年的稿子改过来时容易漏改`,
    },
    en: {
      message: ({ found, year }) => `the year ${found} does not go with the reported year ${year}`,
      hint: ({ meant }) => `check whether ${meant} is meant: it may be left over from another year's text`,
    },
  }),
  'number-year-differs': entry<{ year: number; date: string }>({
    severity: 'warning',
    zh: {
      message: ({ year, date }) => `发文字号中的年份是 ${year}，日期是 ${date}`,
      hint: () => '发文字号用发文当年的年份；核对字号和日期哪个有误',
    },
    en: {
      message: ({ year, date }) => `the document number is of ${year}, and the date is ${date}`,
      hint: () => 'a document number has the year of issue: see which of the two is wrong',
    },
  }),
  'group-subject-differs': entry<{ area: string; subject: string }>({
    severity: 'warning',
    zh: {
      message: ({ area, subject }, keys) =>
        `领导小组是“${area}”的，${keys.name('领域', 'subject')}是“${subject}”`,
      hint: ({ subject }) => `核对领导小组的名称，写管“${subject}”的那一个；领域写错的，改领域`,
    },
    en: {
      message: ({ area, subject }) => `the leading group is one for ${area}, and the subject is ${subject}`,
      hint: ({ subject }) => `name the group that answers for ${subject}, or correct the subject`,
    },
  }),
  'title-subject-differs': entry<{ area: string; subject: string }>({
    severity: 'warning',
    zh: {
      message: ({ area, subject }, keys) =>
        `标题写的是“${area}”，${keys.name('领域', 'subject')}是“${subject}”`,
      hint: ({ subject }) => `核对标题，改为“${subject}”；领域写错的，改领域`,
    },
    en: {
      message: ({ area, subject }) => `the title speaks of ${area}, and the subject is ${subject}`,
      hint: ({ subject }) => `correct the title to ${subject}, or the subject if that is wrong`,
    },
  }),
};

/** What people are in the leading group. */
const ROLES = {
  leader: { zh: '组长', en: 'leaders', one: 'the leader' },
  deputies: { zh: '副组长', en: 'deputies', one: 'a deputy' },
  members: { zh: '成员', en: 'members', one: 'a member' },
} as const;

/** What the entries of a file count. */
const COUNTED = {
  problems: { zh: (keys: KeyNames) => `列出的${keys.name('问题', 'problems')}`, en: 'the problems listed' },
  rectifications: {
    zh: (keys: KeyNames) => `列出的${keys.name('整改', 'rectifications')}`,
    en: 'the rectifications listed',
  },
  completed: {
    zh: (keys: KeyNames) => `${keys.name('状态', 'status')}为“${COMPLETED}”的`,
    en: `those with the status ${COMPLETED}`,
  },
  systems: { zh: (keys: KeyNames) => `列出的${keys.name('制度', 'systems')}`, en: 'the systems listed' },
  meetings: {
    zh: (keys: KeyNames) => `领导小组的${keys.name('会议次数', 'meetings')}`,
    en: "the group's meetings",
  },
  sessions: { zh: (keys: KeyNames) => `学习${keys.name('次数', 'sessions')}`, en: 'the study sessions' },
  participants: {
    zh: (keys: KeyNames) => `学习${keys.name('人次', 'participants')}`,
    en: 'the participants in study',
  },
  drills: { zh: (keys: KeyNames) => `${keys.name('演练次数', 'drills')}`, en: 'the drills' },
  articles: {
    zh: (keys: KeyNames) => `报道${keys.name('篇数', 'articles')}合计`,
    en: 'the articles under coverage',
  },
  posts: {
    zh: (keys: KeyNames) => `平台${keys.name('发布条数', 'posts')}合计`,
    en: 'the posts of the channels',
  },
  channels: {
    zh: (keys: KeyNames) => `这类平台的${keys.name('数量', 'count')}`,
    en: 'the channels of this kind',
  },
} as const;
