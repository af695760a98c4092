import { areApart, areaIn } from '../../../prose/areas.ts';
import type { Rule } from '../../rule.ts';
import type { words } from './words.ts';

export const rule: Rule<typeof words> = {
  code: 'group-subject-differs',
  check({ subject, leadership }, at) {
    const name = leadership?.name;
    if (subject === undefined || name === undefined || name.includes(subject)) return;
    const [own, area] = [areaIn(subject), areaIn(name)];
    if (own === undefined || area === undefined || name.includes(own) || !areApart(own, area)) return;
    const from = name.indexOf(area);
    at.reportPart(['leadership', 'name'], [from, from + area.length], { area, subject });
  },
};
