import { areaIn } from '../../../prose/areas.ts';
import { officialDocuments } from '../../../unit/official-documents.ts';
import type { Rule } from '../../rule.ts';
import type { words } from './words.ts';

export const rule: Rule<typeof words> = {
  code: 'title-subject-differs',
  check(unit, at) {
    const { subject } = unit;
    if (subject === undefined) return;
    for (const { path: of, document } of officialDocuments(unit)) {
      const { title } = document;
      if (title === undefined) continue;
      const path = [...of, 'title'];
      // A line break in a title is only a break on the page.
      const area = areaIn(title.replaceAll('\n', ''));
      const isOwn = title.replaceAll('\n', '').includes(subject);
      if (area === undefined || isOwn || subject.includes(area) || area.includes(subject)) continue;
      const from = title.indexOf(area);
      if (from >= 0) at.reportPart(path, [from, from + area.length], { area, subject });
      else at.report(path, { area, subject });
    }
  },
};
