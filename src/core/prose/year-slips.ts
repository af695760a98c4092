import type { Unit } from '../generated/unit.ts';
import type { Sound } from '../unit/sound.ts';
import type { Prose } from './prose.ts';

/** A year in a text that was not meant. */
export interface YearSlip {
  readonly prose: Prose;
  readonly from: number;
  readonly found: number;
  readonly meant: number;
}

/** How many years a word for a year is away from the report's year. */
const NAMED: Readonly<Record<string, number>> = {
  今年: 0,
  本年: 0,
  本年度: 0,
  去年: -1,
  上年: -1,
  上年度: -1,
  明年: 1,
  下年度: 1,
};

/** 今年（2025年）, 本年度（2025年度）. */
const NAMED_AND_GIVEN = /(今年|本年度?|去年|上年度?|明年|下年度)[（(](20\d\d)年/g;

/** 现将2025年度……情况报告如下. */
const REPORTED = /现将[^。；\n]{0,40}?(20\d\d)年度?[^。；\n]{0,60}(?:报告|汇报|报送)如下/g;

/** Papers that a unit makes at the beginning of each year for that year. */
const MADE_FOR_YEAR =
  /(?:制定|签订|下达)(?:了)?[《“]?(20\d\d)年度?[\p{Script=Han}]{0,16}?(?:要点|计划|责任书|责任状|任务清单|责任清单)/gu;

/** A point of next year's plan that begins with the year. */
const PLANNED = /^(20\d\d)年度?[，,]?(?:继续|将|要|计划|拟|重点|全面|进一步|力争)/g;

/** An opening that begins with the year reported on. */
const OPENING = /^(20\d\d)年度?(?:以来)?[，,]/g;

/**
 * Wrong years in the texts of a report, where only the report's own year, the one before or the one after can be meant.
 */
export function* yearSlips(unit: Sound<Unit>, texts: readonly Prose[]): Generator<YearSlip> {
  const { year } = unit;
  if (year === undefined) return;
  const written = Number(unit.document?.date?.slice(0, 4) ?? year);
  for (const prose of texts) {
    const { value, role, path } = prose;
    if (role !== 'text' && role !== 'item') continue;
    for (const match of value.matchAll(NAMED_AND_GIVEN)) {
      const away = NAMED[match[1] as string] as number;
      // In a report written after the end of the year, 今年 may mean the year of writing.
      yield* slip(prose, match, 2, [year + away, written + away]);
    }
    for (const match of value.matchAll(REPORTED)) yield* slip(prose, match, 1, [year]);
    if (path[0] === 'work') {
      for (const match of value.matchAll(MADE_FOR_YEAR)) yield* slip(prose, match, 1, [year, year + 1]);
    }
    if (path[0] === 'nextYear') {
      for (const match of value.matchAll(PLANNED)) {
        if (Number(match[1]) <= year) yield* slip(prose, match, 1, [year + 1]);
      }
    }
    // An opening that mentions the report's own year later may begin with an earlier one.
    if (path[0] === 'overview' && !value.includes(`${year}年`)) {
      for (const match of value.matchAll(OPENING)) yield* slip(prose, match, 1, [year]);
    }
  }
}

function* slip(
  prose: Prose,
  match: RegExpExecArray,
  group: number,
  right: readonly [number, ...number[]],
): Generator<YearSlip> {
  const written = match[group] as string;
  const found = Number(written);
  if (right.includes(found)) return;
  yield { prose, from: match.index + match[0].indexOf(written), found, meant: right[0] };
}
