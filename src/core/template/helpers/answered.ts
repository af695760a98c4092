import { listOfType, mapOfTypes } from '../types/value-type.ts';
import { problemsAnswered, problemsOf } from '../wording/problems.ts';
import type { Helper } from './helper.ts';

export const answered: Helper = {
  name: 'answered',
  summary: ['一项整改所对应的各个问题', 'The problems that a rectification answers'],
  parameters: [{ name: 'rectification', type: mapOfTypes({ problems: listOfType() }), mayBeMissing: true }],
  returns: ({ top }) => top('problems'),
  examples: [
    {
      template: '{{#each (answered r)}}{{title}}{{/each}}',
      data: {
        problems: [
          { id: 'P1', title: '甲' },
          { id: 'P2', title: '乙' },
        ],
        r: { problems: ['P2'] },
      },
      gives: '乙',
    },
  ],
  run: ([rectification], { data }) =>
    problemsAnswered(rectification, problemsOf(data.root)).map(({ problem }) => problem),
};
