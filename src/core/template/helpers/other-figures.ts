import { ANY, entriesOf, listOfType, mapOfTypes, NUMBER, TEXT } from '../types/value-type.ts';
import { fieldsOf, listOf } from '../values.ts';
import { figureKey, reportedFigures } from '../wording/reported-figures.ts';
import type { Helper } from './helper.ts';

export const otherFigures: Helper = {
  name: 'otherFigures',
  summary: [
    '主要数据中别处没有写到的：工作各方面已经写了的，应急演练、学习培训等已经写了而没有上年数可比的，不再列出',
    'The headline figures that are told nowhere else: neither under an aspect of the work, nor, without last year’s number, as drills, training and the like',
  ],
  parameters: [
    {
      name: 'figures',
      type: listOfType(mapOfTypes({ name: TEXT, value: NUMBER, unit: TEXT, lastYear: NUMBER })),
      mayBeMissing: true,
      isGiven: true,
    },
  ],
  returns: ({ type }) => listOfType(entriesOf(type('figures')) ?? ANY),
  examples: [
    {
      template: '{{#each (otherFigures figures)}}{{name}}；{{/each}}',
      data: {
        work: [{ aspect: '检查', figures: [{ name: '安全检查', value: 46, unit: '次' }] }],
        emergency: { drills: 6 },
        figures: [
          { name: '安全检查', value: 46, unit: '次', lastYear: 38 },
          { name: '应急演练', value: 6, unit: '次' },
          { name: '安全投入', value: 236, unit: '万元' },
        ],
      },
      gives: '安全投入；',
    },
  ],
  run([figures], { data }) {
    const { inWork, elsewhere } = reportedFigures(data.root);
    return listOf(figures).filter((it) => {
      const key = figureKey(it);
      return !inWork.has(key) && (fieldsOf(it).lastYear !== undefined || !elsewhere.has(key));
    });
  },
};
