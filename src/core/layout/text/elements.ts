import type { Head } from '../../document/document.ts';
import { markBefore } from './number-mark.ts';

/** The texts of elements of an official document, the same in every format. */

/** 密级和保密期限, joined by ★ (GB/T 9704-2012, 7.2.2). */
export function classificationText(
  classification: { readonly level: string; readonly years?: number } | undefined,
): string | undefined {
  if (!classification) return undefined;
  const { level, years } = classification;
  return years === undefined ? level : `${level}★${years}年`;
}

/** The number before a title of 附件说明, if there are several; the same form for all, so that the titles are aligned. */
export function titleMark(titles: readonly string[], index: number): string {
  if (titles.length < 2) return '';
  const begun = titles.find((it) => /^\d/.test(it)) ?? '';
  return markBefore(`${index + 1}.`, begun);
}

/** The titles of 附件说明, numbered if there are several (7.3.4). */
export function numberedTitles(titles: readonly string[]): string[] {
  return titles.map((title, index) => titleMark(titles, index) + title);
}

/** 抄送： (or 主送：) and the bodies, with a full stop at the end (7.4.2). */
export function bodiesText(opening: '主送' | '抄送', bodies: readonly string[]): string {
  return `${opening}：${bodies.join('，')}。`;
}

/** The persons after 出席： and the like, separated by a mark that occurs in none of them. */
export function peopleText(people: readonly string[]): string {
  return people.join(people.some((it) => /[、，]/.test(it)) ? '；' : '、');
}

/** The line with the unit of a table's numbers. */
export const unitText = (unit: string): string => `单位：${unit}`;

/** How many lines 份号, 密级 and 紧急程度 take; 密级 is on the second line even without 份号 (7.2.1 to 7.2.3). */
export function markLines({ copyNumber, classification, urgency }: Head): number {
  const classified = classification ? 2 : copyNumber ? 1 : 0;
  return classified + (urgency ? 1 : 0);
}
