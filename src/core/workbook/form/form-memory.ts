import type { WriteSheet } from 'hucre/xlsx';
import { sha256 } from '../../archive/sha-256.ts';
import type { OpenedSheet } from '../open-workbook.ts';
import { textOf } from '../values.ts';

/** The data of the file that a form was filled in from; the form carries them. */
export interface FormMemory {
  /** All data of the file, by English keys, including the parts that the form has no sheets for. */
  readonly data: Readonly<Record<string, unknown>>;
  /** The language of the file's keys. */
  readonly keys: 'zh' | 'en';
  /** Set for a form for the next year: the past year, and its data. */
  readonly lastYear?: { readonly year: number; readonly data: unknown };
}

/** The name of the hidden sheet. */
const NAME = '原有内容';

const NOTE =
  '程序靠这一页认出改了哪些，请不要改动。The program tells by this sheet what was changed: leave it as it is.';

const VERSION = '1';

/** Less than the most characters that any spreadsheet allows in a cell. */
const MOST_IN_PART = 30_000;

/** The hidden sheet with the kept data: JSON in which every character that a spreadsheet might change is escaped. */
export function keptSheet(memory: FormMemory): WriteSheet {
  const text = JSON.stringify(memory).replace(
    /[^\x21-\x5e\x60-\x7e\u3001-\u9fff\uff01-\uff5e]/g,
    (it) => `\\u${it.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  const parts: string[] = [];
  for (let at = 0; at < text.length; at += MOST_IN_PART) parts.push(text.slice(at, at + MOST_IN_PART));
  return {
    name: NAME,
    hidden: true,
    rows: [[NOTE], [`${VERSION}:${hashOf(text)}`], ...parts.map((it) => [it])],
  };
}

/**
 * Reads the kept data of a workbook.
 *
 * @returns undefined if there are none, as in a form that was written empty; `damaged` if somebody changed them
 */
export function keptIn(sheets: readonly OpenedSheet[]): FormMemory | 'damaged' | undefined {
  const sheet = sheets.find(({ name }) => name.trim() === NAME);
  if (!sheet) return undefined;
  const texts = Array.from({ length: sheet.height }, (_, row) => textOf(sheet.at(row, 0)));
  const text = texts.slice(2).join('');
  if (texts[1] !== `${VERSION}:${hashOf(text)}`) return 'damaged';
  try {
    return JSON.parse(text) as FormMemory;
  } catch {
    return 'damaged';
  }
}

/** Whether a sheet is the hidden one with the kept data. */
export const isKept = ({ name }: { readonly name: string }): boolean => name.trim() === NAME;

const hashOf = (text: string): string => sha256(text).slice(0, 16);
