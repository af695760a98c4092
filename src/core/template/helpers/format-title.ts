import { TEXT } from '../types/value-type.ts';
import { textOf } from '../values.ts';
import { titleInMarks } from '../wording/title.ts';
import type { Helper } from './helper.ts';

export const formatTitle: Helper = {
  name: 'formatTitle',
  summary: ['加书名号；书名号内的书名号改用单书名号', 'Sets a title in 《》; 《》 inside it become 〈〉'],
  parameters: [{ name: 'text', type: TEXT }],
  returns: TEXT,
  examples: [
    { template: '{{formatTitle name}}', data: { name: '值班制度' }, gives: '《值班制度》' },
    {
      template: '{{formatTitle name}}',
      data: { name: '关于落实《安全生产法》的办法' },
      gives: '《关于落实〈安全生产法〉的办法》',
    },
  ],
  run: ([value]) => titleInMarks(textOf(value)),
};
