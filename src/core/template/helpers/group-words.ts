import { mapOfTypes, TEXT } from '../types/value-type.ts';
import { textOf } from '../values.ts';
import { withoutEnd } from '../wording/punctuation.ts';
import type { Helper } from './helper.ts';

export const groupWords: Helper = {
  name: 'groupWords',
  summary: [
    '领导机构里各人的称谓：领导小组是组长、副组长、成员，委员会是主任、副主任、委员，指挥部是指挥长、副指挥长、成员；short 是机构的简称',
    'What the people of a leading group are called, after its name: leader, deputy, member; short is what the group is called further on',
  ],
  parameters: [{ name: 'name', type: TEXT, mayBeMissing: true }],
  returns: mapOfTypes({ leader: TEXT, deputy: TEXT, member: TEXT, short: TEXT }),
  examples: [
    {
      template: '{{#with (groupWords n)}}{{short}}{{leader}}、{{deputy}}、{{member}}{{/with}}',
      data: { n: '安全生产委员会' },
      gives: '委员会主任、副主任、委员',
    },
    {
      template: '{{#with (groupWords n)}}{{short}}{{leader}}、{{deputy}}、{{member}}{{/with}}',
      data: {},
      gives: '领导小组组长、副组长、成员',
    },
  ],
  run([name]) {
    const text = withoutEnd(textOf(name)).replace(/[（(][^（）()]*[）)]$/u, '');
    return (KINDS.find(({ ends }) => ends.test(text)) ?? (KINDS[0] as GroupKind)).words;
  },
};

interface GroupKind {
  readonly ends: RegExp;
  readonly words: Readonly<Record<'leader' | 'deputy' | 'member' | 'short', string>>;
}

const GROUP = { leader: '组长', deputy: '副组长', member: '成员' };

const KINDS: readonly GroupKind[] = [
  { ends: /领导小组$/u, words: { ...GROUP, short: '领导小组' } },
  { ends: /工作组$/u, words: { ...GROUP, short: '工作组' } },
  { ends: /小组$/u, words: { ...GROUP, short: '小组' } },
  { ends: /专班$/u, words: { ...GROUP, short: '专班' } },
  {
    ends: /委员会$/u,
    words: { leader: '主任', deputy: '副主任', member: '委员', short: '委员会' },
  },
  { ends: /安委会$/u, words: { leader: '主任', deputy: '副主任', member: '委员', short: '安委会' } },
  { ends: /委会$/u, words: { leader: '主任', deputy: '副主任', member: '委员', short: '委员会' } },
  {
    ends: /指挥部$/u,
    words: { leader: '指挥长', deputy: '副指挥长', member: '成员', short: '指挥部' },
  },
];
