import { phrase, phrases } from '../../core/wording/phrase.ts';

/** Units: their number, and the names of all or the first of them. */
export interface NamedUnits {
  readonly count: number;
  readonly names: readonly string[];
  /** Whether some names are left out. */
  readonly isCut: boolean;
}

const inChinese = ({ names, isCut }: NamedUnits): string => names.join('、') + (isCut ? '等' : '');

const inEnglish = ({ names, isCut }: NamedUnits): string => names.join(', ') + (isCut ? ' …' : '');

export const summaryWords = phrases({
  summedUp: phrase<{ units: number; year: number; years: number }>({
    zh: ({ units, year, years }) => `${years > 1 ? `${years} 个年度，` : ''}${year} 年度汇总 ${units} 个单位`,
    en: ({ units, year, years }) =>
      `${years > 1 ? `${years} years; ` : ''}${units} unit${units === 1 ? '' : 's'} summed up for ${year}`,
  }),
  missing: phrase<NamedUnits>({
    zh: (units) => `${units.count} 个未报：${inChinese(units)}`,
    en: (units) => `${units.count} did not report: ${inEnglish(units)}`,
  }),
  faulty: phrase<NamedUnits>({
    zh: (units) => `${units.count} 个报送有误：${inChinese(units)}`,
    en: (units) => `${units.count} with errors: ${inEnglish(units)}`,
  }),
  earlierYear: phrase<NamedUnits>({
    zh: (units) => `${units.count} 个报的是旧年度：${inChinese(units)}`,
    en: (units) => `${units.count} with an earlier year's file: ${inEnglish(units)}`,
  }),
  notCounted: phrase<{ count: number }>({
    zh: ({ count }) => `${count} 个文件没有计入`,
    en: ({ count }) => `${count} file${count === 1 ? '' : 's'} left out`,
  }),
  toVerify: phrase<{ count: number }>({
    zh: ({ count }) => `${count} 处待核对`,
    en: ({ count }) => `${count} to verify`,
  }),
});
