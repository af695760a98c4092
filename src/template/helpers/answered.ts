import { listOfType, mapOfTypes } from '../types/value-type.ts';
import { fieldsOf, listOf, textOf } from '../values.ts';
import { problemsById } from '../wording/problems.ts';
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
  run([rectification], { data }) {
    const byId = problemsById(data.root);
    const ids = new Set(listOf(fieldsOf(rectification).problems).map(textOf));
    return [...ids]
      .flatMap((id) => byId.get(id) ?? [])
      .sort((a, b) => a.index - b.index)
      .map(({ problem }) => problem);
  },
};
