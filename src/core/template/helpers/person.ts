import { PERSON, TEXT } from '../types/value-type.ts';
import { personInWords } from '../wording/person.ts';
import type { Helper } from './helper.ts';

export const person: Helper = {
  name: 'person',
  summary: ['一个人的称谓：部门、职务、姓名', 'A person: department, post, name'],
  parameters: [{ name: 'person', type: PERSON }],
  returns: TEXT,
  examples: [
    { template: '{{person p}}', data: { p: { name: '张伟', post: '局长' } }, gives: '局长张伟' },
    {
      template: '{{person p}}',
      data: { p: { name: '李敏', post: '科长', department: '宣传科' } },
      gives: '宣传科科长李敏',
    },
    { template: '{{person p}}', data: { p: '分管副院长' }, gives: '分管副院长' },
  ],
  run: ([value]) => personInWords(value),
};
