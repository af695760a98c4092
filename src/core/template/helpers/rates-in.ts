import { ANY, BOOLEAN, entriesOf, listOfType, mapOfTypes, TEXT } from '../types/value-type.ts';
import { fieldsOf, listOf, textOf } from '../values.ts';
import { isRate } from '../wording/change.ts';
import type { Helper } from './helper.ts';

export const ratesIn: Helper = {
  name: 'ratesIn',
  summary: [
    '数据中的比率（如整改率94.3%）；except=true 时取比率以外的',
    'The rates among figures, such as 整改率94.3%; with except=true all others',
  ],
  parameters: [
    {
      name: 'figures',
      type: listOfType(mapOfTypes({ name: TEXT, unit: TEXT })),
      mayBeMissing: true,
      isGiven: true,
    },
  ],
  options: [{ name: 'except', type: BOOLEAN, optional: true }],
  returns: ({ type }) => listOfType(entriesOf(type('figures')) ?? ANY),
  examples: [
    {
      template:
        '{{#each (ratesIn f)}}{{name}}；{{/each}}{{#each (ratesIn f except=true)}}{{name}}；{{/each}}',
      data: {
        f: [
          { name: '检查', value: 4, unit: '次' },
          { name: '整改率', value: 98, unit: '%' },
        ],
      },
      gives: '整改率；检查；',
    },
  ],
  run: ([figures], { hash }) =>
    listOf(figures).filter((it) => {
      const { name, unit } = fieldsOf(it);
      return isRate({ name: textOf(name), unit: textOf(unit) }) !== Boolean(hash.except);
    }),
};
