import { TEXT } from '../types/value-type.ts';
import { textOf } from '../values.ts';
import type { Helper } from './helper.ts';

/**
 * The name of a document in each special form of GB/T 9704-2012, clause 10; in the general form the template gives the
 * name.
 */
const NAMES: Readonly<Record<string, string>> = { letter: '函', order: '命令', minutes: '会议纪要' };

export const nameOfForm: Helper = {
  name: 'nameOfForm',
  summary: [
    '公文按特定格式叫什么：信函格式为函，命令格式为命令，纪要格式为会议纪要；没有特定格式的，用后面给出的文种',
    'What a document of a special form is called: 函, 命令, 会议纪要; without such a form, the name that follows',
  ],
  parameters: [
    { name: 'form', type: TEXT, mayBeMissing: true },
    { name: 'name', type: TEXT },
  ],
  returns: TEXT,
  examples: [
    { template: '工作情况的{{nameOfForm form "报告"}}', data: {}, gives: '工作情况的报告' },
    { template: '工作情况的{{nameOfForm form "报告"}}', data: { form: 'letter' }, gives: '工作情况的函' },
  ],
  run: ([form, name]) => NAMES[textOf(form)] ?? textOf(name),
};
