import type { Path } from '../../../model/source.ts';
import type { Rule } from '../../rule.ts';

/** Responsibility areas as units name them; one that holds another stands before it. */
const AREAS = [
  '网络意识形态',
  '意识形态',
  '网络安全',
  '数据安全',
  '安全生产',
  '消防安全',
  '食品安全',
  '国家安全',
  '校园安全',
  '医疗安全',
  '消防',
  '保密',
  '党风廉政',
  '生态环境保护',
  '环境保护',
  '平安建设',
  '法治建设',
  '乡村振兴',
  '森林防火',
  '防汛',
  '信访',
  '禁毒',
  '档案',
  '党建',
];

export const titleSubjectDiffers: Rule<'title-subject-differs'> = {
  code: 'title-subject-differs',
  check(unit, at) {
    const { subject } = unit;
    if (subject === undefined) return;
    const titles: { path: Path; title: string | undefined }[] = [
      { path: ['document', 'title'], title: unit.document?.title },
      ...(['provisions', 'opinions', 'rules'] as const).map((key) => ({
        path: [key, 'document', 'title'],
        title: unit[key]?.document?.title,
      })),
    ];
    for (const { path, title } of titles) {
      if (title === undefined) continue;
      // A line break in a title is where it is broken on the page.
      const area = AREAS.find((it) => title.replaceAll('\n', '').includes(it));
      const isOwn = title.replaceAll('\n', '').includes(subject);
      if (area === undefined || isOwn || subject.includes(area) || area.includes(subject)) continue;
      const from = title.indexOf(area);
      if (from >= 0) at.reportPart(path, [from, from + area.length], { area, subject });
      else at.report(path, { area, subject });
    }
  },
};
