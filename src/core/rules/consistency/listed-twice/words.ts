import { entry } from '../../../wording/entry.ts';

export const words = entry<{
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
});

/** The roles of people in the leading group. */
const ROLES = {
  leader: { zh: '组长', en: 'leaders', one: 'the leader' },
  deputies: { zh: '副组长', en: 'deputies', one: 'a deputy' },
  members: { zh: '成员', en: 'members', one: 'a member' },
} as const;
