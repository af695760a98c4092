import { plainText } from '../spelling/odd-characters.ts';
import type { Cell } from './cell.ts';

/** Marks that always separate ids. Spaces do so only if the ids themselves contain none. */
const MARKS = /[、，,；;\n]+/;

/** For comparison regardless of width and case. */
const loosely = (text: string): string => text.normalize('NFKC').toLowerCase();

/**
 * The ids of problems in a cell with any separator: `P1、P2`, `P1，P2`, `P1 P2`, or one on each line. Known ids are
 * returned as the file writes them: Ｐ２ is P2.
 *
 * @param known the existing ids
 */
export function problemIdsIn(text: string, known: readonly string[]): string[] {
  const meant = idsByForm(known);
  const whole = meant(text.trim());
  if (whole !== undefined) return [whole];
  return text
    .split(MARKS)
    .map((part) => part.trim())
    .flatMap((part) => meant(part) ?? part.split(/\s+/).map((it) => meant(it) ?? it.normalize('NFKC')))
    .filter((it) => it !== '');
}

function idsByForm(known: readonly string[]): (written: string) => string | undefined {
  const exact = new Set(known);
  const loose = new Map<string, string | undefined>();
  // If two ids differ only in width or case, a third spelling could mean either of them.
  for (const id of exact) loose.set(loosely(id), loose.has(loosely(id)) ? undefined : id);
  return (written) => (exact.has(written) ? written : loose.get(loosely(written)));
}

/**
 * The id that a spreadsheet turned into a number or a date: 010 becomes 10, 1e3 becomes 1000, the last digits of a long
 * id become zeros, 3-1 becomes a date.
 *
 * @returns undefined if it is not clear which id it was
 */
export function problemIdMeant({ value }: Cell, known: readonly string[]): string | undefined {
  const only = (is: (id: string) => boolean): string | undefined => {
    const found = [...new Set(known)].filter(is);
    return found.length === 1 ? found[0] : undefined;
  };
  if (value instanceof Date) {
    const day = value.toISOString().slice(0, 10);
    return only((id) => isDay(id, day));
  }
  if (typeof value !== 'number') return undefined;
  const written = String(value);
  if (known.includes(written)) return written;
  const figures = value.toPrecision(FIGURES);
  return (
    only((id) => asNumber(id)?.toPrecision(FIGURES) === figures) ??
    // A number that lost nothing is the id as it was written.
    (Math.abs(value) < LOSSLESS && !known.some((id) => asNumber(id) === value) ? written : undefined)
  );
}

/** The number of digits that a spreadsheet keeps. */
const FIGURES = 15;
const LOSSLESS = 10 ** FIGURES;

const asNumber = (id: string): number | undefined => {
  const plain = plainText(id).normalize('NFKC').trim();
  return /^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i.test(plain) ? Number(plain) : undefined;
};

/** Whether an id looks like this date: 3-1, 3/1, 2026-3-1. */
function isDay(id: string, day: string): boolean {
  const parts = /^(?:(\d{4})[-/.])?(\d{1,2})[-/.](\d{1,2})$/.exec(id.normalize('NFKC').trim());
  if (!parts) return false;
  const [year, month, date] = day.split('-').map(Number);
  return Number(parts[1] ?? year) === year && Number(parts[2]) === month && Number(parts[3]) === date;
}
