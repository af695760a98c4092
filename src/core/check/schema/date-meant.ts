/** The date that was meant by a text of another form. */
export interface DateSuggestion {
  /** `YYYY-MM-DD`; absent if the text names no existing day. */
  readonly date?: string;
  /** Whether the text names a day that does not exist. */
  readonly noSuchDay: boolean;
}

/** Reads the usual ways to write a day: 2026年1月5日, 二〇二六年一月五日, 2026/1/5, 2026.1.5, 20260105. */
export function dateMeant(written: string): DateSuggestion {
  const text = inFigures(written.normalize('NFKC').replace(/\s/g, ''));
  const parts =
    /^(\d{4})([-./])(\d{1,2})\2(\d{1,2})$/.exec(text) ??
    /^(\d{4})(年)(\d{1,2})月(\d{1,2})日?$/.exec(text) ??
    /^(\d{4})()(\d{2})(\d{2})$/.exec(text);
  if (!parts) return { noSuchDay: false };
  const [, year, , month, day] = parts as unknown as [string, string, string, string, string];
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(date) ? { date, noSuchDay: false } : { noSuchDay: true };
}

function isDay(date: string): boolean {
  const time = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(date);
}

const FIGURES = '〇一二三四五六七八九';

/** Turns the Chinese numerals of a date into Arabic figures: 二〇二六年十二月五日 becomes 2026年12月5日. */
function inFigures(text: string): string {
  return text
    .replace(/[零○Ｏ]/g, '〇')
    .replace(
      /([一二三]?)十([一二三四五六七八九]?)/g,
      (_all, tens: string, ones: string) => `${tens || '一'}${ones || '〇'}`,
    )
    .replace(/[〇一二三四五六七八九]/g, (figure) => String(FIGURES.indexOf(figure)));
}
