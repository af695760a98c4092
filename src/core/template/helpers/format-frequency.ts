import { TEXT } from '../types/value-type.ts';
import { textOf } from '../values.ts';
import type { Helper } from './helper.ts';

export const formatFrequency: Helper = {
  name: 'formatFrequency',
  summary: [
    '频次用语：“随时”写作“遇有重要情况随时”，其余照写',
    'A frequency as it reads in a sentence; 随时 becomes 遇有重要情况随时',
  ],
  parameters: [{ name: 'value', type: TEXT, mayBeMissing: true }],
  returns: TEXT,
  examples: [
    { template: '{{formatFrequency f}}向党组汇报', data: { f: '每季度' }, gives: '每季度向党组汇报' },
    { template: '{{formatFrequency f}}向党组汇报', data: { f: '随时' }, gives: '遇有重要情况随时向党组汇报' },
    { template: '{{formatFrequency f}}向党组汇报', data: {}, gives: '向党组汇报' },
  ],
  run: ([value]) => (textOf(value) === '随时' ? '遇有重要情况随时' : textOf(value)),
};
