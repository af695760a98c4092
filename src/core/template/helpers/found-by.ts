import { BOOLEAN, TEXT } from '../types/value-type.ts';
import { textOf } from '../values.ts';
import { foundBy as found, sourceNoun } from '../wording/source.ts';
import type { Helper } from './helper.ts';

export const foundBy: Helper = {
  name: 'foundBy',
  summary: [
    '问题的来源写成“自查发现”“群众反映”，已带“发现”的不重复；noun=true 时写成“自查”，用在“通过”之后',
    'The source of a problem as 自查发现 or 群众反映, with 发现 said once; with noun=true as 自查, behind 通过',
  ],
  parameters: [{ name: 'source', type: TEXT }],
  options: [{ name: 'noun', type: BOOLEAN, optional: true }],
  returns: TEXT,
  examples: [
    { template: '{{foundBy s}}', data: { s: '自查' }, gives: '自查发现' },
    { template: '{{foundBy s}}', data: { s: '督查发现' }, gives: '督查发现' },
    { template: '{{foundBy s}}', data: { s: '群众反映' }, gives: '群众反映' },
    { template: '通过{{foundBy s noun=true}}', data: { s: '督查发现' }, gives: '通过督查' },
  ],
  run([source], { hash }) {
    const text = textOf(source);
    if (text === '') return '';
    return hash.noun ? sourceNoun(text) : found(text);
  },
};
