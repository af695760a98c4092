import { listOfType, TEXT } from '../types/value-type.ts';
import { listOf, textOf } from '../values.ts';
import type { Helper } from './helper.ts';

export const formatIssuers: Helper = {
  name: 'formatIssuers',
  summary: [
    '联合发文的各发文机关，用顿号连接；不是联合发文的，写后面的名称',
    'The issuers of a joint document joined by 、; of any other, the name given behind',
  ],
  parameters: [
    { name: 'issuers', type: listOfType(TEXT), mayBeMissing: true },
    { name: 'name', type: TEXT },
  ],
  returns: TEXT,
  examples: [
    { template: '{{formatIssuers i n}}', data: { i: ['甲局', '乙局'], n: '甲局' }, gives: '甲局、乙局' },
    { template: '{{formatIssuers i n}}', data: { n: '我局' }, gives: '我局' },
  ],
  run([issuers, name]) {
    const several = listOf(issuers)
      .map(textOf)
      .filter((it) => it !== '');
    return several.length > 1 ? several.join('、') : textOf(name);
  },
};
