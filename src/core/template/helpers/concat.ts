import { joinTexts } from '../text-too-long.ts';
import { TEXT } from '../types/value-type.ts';
import { textOf } from '../values.ts';
import type { Helper } from './helper.ts';

export const concat: Helper = {
  name: 'concat',
  summary: [
    '把几段文字连在一起，用作另一个助手的参数',
    'Texts run together, as an argument for another helper',
  ],
  parameters: [{ name: 'text', type: TEXT, rest: true }],
  returns: TEXT,
  examples: [
    {
      template: '{{formatTitle (concat subject "工作方案")}}',
      data: { subject: '保密' },
      gives: '《保密工作方案》',
    },
  ],
  run: (args) => joinTexts(args.map(textOf)),
};
