import { listOfType, PERSON, TEXT } from '../types/value-type.ts';
import { listOf } from '../values.ts';
import { personInWords } from '../wording/person.ts';
import type { Helper } from './helper.ts';

export const people: Helper = {
  name: 'people',
  summary: [
    '若干人，用顿号连接；称谓里已有顿号的，改用逗号',
    'Several people joined by 、, or by ， where a post holds 、 itself',
  ],
  parameters: [{ name: 'people', type: listOfType(PERSON) }],
  returns: TEXT,
  examples: [
    { template: '{{people p}}', data: { p: ['办公室主任', '人事科科长'] }, gives: '办公室主任、人事科科长' },
    {
      template: '{{people p}}',
      data: {
        p: [
          { post: '党组成员、副局长', name: '王芳' },
          { post: '办公室主任', name: '陈静' },
        ],
      },
      gives: '党组成员、副局长王芳，办公室主任陈静',
    },
  ],
  run([value]) {
    const names = listOf(value)
      .map(personInWords)
      .filter((it) => it !== '');
    return names.join(names.some((it) => it.includes('、')) ? '，' : '、');
  },
};
