import { COMPLETED } from '../../../unit/states.ts';
import { entry } from '../../../wording/entry.ts';
import type { KeyNames } from '../../../wording/key-names.ts';

export const words = entry<{
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
});

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
