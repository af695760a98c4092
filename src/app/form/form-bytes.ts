import { basename } from 'node:path';
import { isInChinese } from '../../core/edit/entry-text.ts';
import { type KeyNode, unitKeys } from '../../core/generated/keys.ts';
import type { Unit } from '../../core/generated/unit.ts';
import type { Source } from '../../core/model/source.ts';
import type { FormContent } from '../../core/workbook/form/write-form.ts';
import { packageText } from '../package/files.ts';

/** The default file name, without extension. */
export const FORM_NAME = '填报表';

/** What a form is filled in from. */
export interface FormSource {
  /** The unit's file; it has no errors. */
  readonly source: Source;
  readonly unit: Unit;
  /** Whether the form is for the year after that of the file. */
  readonly isForNextYear: boolean;
}

/** A form as the bytes of an .xlsx workbook: filled in from `given`, or empty. */
export async function formBytes(given: FormSource | undefined, language: 'zh' | 'en'): Promise<Uint8Array> {
  const { formSheets, LEFT_OUT } = await import('../../core/workbook/form/fields.ts');
  const { writeForm } = await import('../../core/workbook/form/write-form.ts');
  const { FORM_WORDS } = await import('../../core/workbook/form/words.ts');
  const sheets = formSheets(JSON.parse(packageText('schemas/unit.schema.json')), language);
  const words = FORM_WORDS[language];
  const leftOut = [...LEFT_OUT].map(nameOf);
  if (!given) return writeForm(sheets, words, { isFilled: false, leftOut, kept: [] });
  const { unit } = given;
  const content = await contentOf(given);
  const lastYear = content.kept.lastYear?.year;
  const kept = [...LEFT_OUT].filter((key) => Object.hasOwn(content.kept.data, key)).map(nameOf);
  const year = lastYear === undefined ? unit.year : lastYear + 1;
  const title = words.titleOf({ name: unit.organisation.name, year, subject: unit.subject });
  return writeForm(sheets, words, { title, isFilled: true, lastYear, leftOut, kept }, content);
}

async function contentOf({ source, unit, isForNextYear }: FormSource): Promise<FormContent> {
  const keys = isInChinese(source) ? 'zh' : 'en';
  if (!isForNextYear) {
    const data = source.data as Record<string, unknown>;
    return { data, kept: { data, keys } };
  }
  const { rollover } = await import('../../core/cycle/rollover/rollover.ts');
  const { read } = await import('../../core/read/read.ts');
  const { nextYear } = await import('../../core/workbook/form/next-year.ts');
  const { text } = rollover(source, basename(source.file));
  const draft = read(source.file, new TextEncoder().encode(text), unitKeys).source;
  if (!draft) throw new TypeError('the draft of a file without errors can be read');
  const { data, lastYear } = nextYear(draft.data as Unit, unit);
  return {
    data,
    kept: { data: data as Record<string, unknown>, keys, lastYear: { year: unit.year, data: lastYear } },
    lastYear,
  };
}

const nameOf = (key: string): string => (unitKeys as KeyNode).keys?.[key]?.zh ?? key;
