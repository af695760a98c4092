import { monthInWords } from '../../model/date.ts';
import { DATE, mapOfTypes, TEXT } from '../types/value-type.ts';
import { fieldsOf, textOf } from '../values.ts';
import { findingSentence } from '../wording/finding.ts';
import type { Helper } from './helper.ts';

export const formatProblem: Helper = {
  name: 'formatProblem',
  summary: [
    '一个问题的表现，前面写明何时、由什么发现；表现里已经说了的不重复',
    'How a problem shows, with when and how it was found in front, unless the text says so itself',
  ],
  parameters: [{ name: 'problem', type: mapOfTypes({ description: TEXT, source: TEXT, found: DATE }) }],
  returns: TEXT,
  examples: [
    {
      template: '{{formatProblem p}}',
      data: { year: 2026, p: { description: '台账不全', source: '督查', found: '2026-05-12' } },
      gives: '5月督查发现，台账不全。',
    },
    {
      template: '{{formatProblem p}}',
      data: {
        year: 2026,
        p: { description: '5月演练中，有两人迟到。', source: '自查', found: '2026-05-12' },
      },
      gives: '自查发现，5月演练中，有两人迟到。',
    },
    {
      template: '{{formatProblem p}}',
      data: { year: 2026, p: { description: '抽查发现，灯不亮。', source: '督查', found: '2026-05-12' } },
      gives: '5月督查中，抽查发现，灯不亮。',
    },
    { template: '{{formatProblem p}}', data: { p: { description: '台账不全' } }, gives: '台账不全。' },
  ],
  run([problem], { data }) {
    const { description, source, found } = fieldsOf(problem);
    const when = monthInWords(textOf(found), fieldsOf(data.root).year);
    return findingSentence(when, textOf(source), textOf(description));
  },
};
