import { NUMBER } from '../types/value-type.ts';
import type { Helper } from './helper.ts';

export const plus: Helper = {
  name: 'plus',
  summary: ['两数之和，如下一级的编号级别', 'The sum of two numbers, such as the level below'],
  parameters: [
    { name: 'number', type: NUMBER },
    { name: 'other', type: NUMBER },
  ],
  returns: NUMBER,
  examples: [{ template: '{{plus level 1}}', data: { level: 3 }, gives: '4' }],
  run: ([number, other]) => Number(number) + Number(other),
};
