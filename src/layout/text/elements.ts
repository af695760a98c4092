/** What elements of an official document say, alike in every format. */

/** 密级和保密期限, joined by ★ (GB/T 9704-2012, 7.2.2). */
export function classificationText(classification: { readonly level: string; readonly years?: number } | undefined): string | undefined {
  if (!classification) return undefined;
  const { level, years } = classification;
  return years === undefined ? level : `${level}★${years}年`;
}

/** The titles of 附件说明, numbered where there are several (7.3.4). */
export function numberedTitles(titles: readonly string[]): string[] {
  return titles.length > 1 ? titles.map((title, index) => `${index + 1}.${title}`) : [...titles];
}

/** 抄送： (or 主送：) and the bodies, ending in a full stop (7.4.2). */
export function bodiesText(opening: '主送' | '抄送', bodies: readonly string[]): string {
  return `${opening}：${bodies.join('，')}。`;
}
