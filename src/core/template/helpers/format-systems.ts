import { dateInWords } from '../../model/date.ts';
import { DATE, listOfType, mapOfTypes, TEXT, unionOf } from '../types/value-type.ts';
import { fieldsOf, listOf, textOf } from '../values.ts';
import { titleInMarks } from '../wording/title.ts';
import { sideBySide } from '../wording/titles.ts';
import type { Helper } from './helper.ts';

const SYSTEM = mapOfTypes({ title: TEXT, adopted: DATE, number: TEXT });

export const formatSystems: Helper = {
  name: 'formatSystems',
  summary: [
    '一项或者若干制度的名称，括注印发日期和文号；书名号相连时不加顿号（GB/T 15834 4.5.3.5）',
    'The title of a system, or the titles of several, with date and number in brackets; adjacent 《》 have no 、 between them (GB/T 15834, 4.5.3.5)',
  ],
  parameters: [
    {
      name: 'systems',
      type: unionOf([listOfType(SYSTEM), SYSTEM]),
      mayBeMissing: true,
    },
  ],
  returns: TEXT,
  examples: [
    {
      template: '{{formatSystems s}}',
      data: {
        s: [{ title: '审核办法', adopted: '2026-03-01', number: '青文旅〔2026〕3号' }, { title: '值班制度' }],
      },
      gives: '《审核办法》（2026年3月1日印发，青文旅〔2026〕3号）、《值班制度》',
    },
    {
      template: '{{formatSystems s}}',
      data: { s: [{ title: '审核办法' }, { title: '值班制度' }] },
      gives: '《审核办法》《值班制度》',
    },
  ],
  run([systems]) {
    const titles = listOf(systems)
      .map((system) => {
        const { title, adopted, number } = fieldsOf(system);
        const notes = [textOf(adopted) && `${dateInWords(textOf(adopted))}印发`, textOf(number)].filter(
          (it) => it !== '',
        );
        return titleInMarks(textOf(title)) + (notes.length > 0 ? `（${notes.join('，')}）` : '');
      })
      .filter((it) => it !== '');
    return sideBySide(titles);
  },
};
