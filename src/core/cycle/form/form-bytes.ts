import { isInChinese } from '../../edit/entry-text.ts';
import { type KeyNode, unitKeys } from '../../generated/keys.ts';
import type { Unit } from '../../generated/unit.ts';
import type { Source } from '../../model/source.ts';
import { read } from '../../read/read.ts';
import type { FormDesign } from '../../workbook/form/design.ts';
import { LEFT_OUT } from '../../workbook/form/fields.ts';
import { nextYear } from '../../workbook/form/next-year.ts';
import { type FormContent, writeForm } from '../../workbook/form/write-form.ts';
import { rollover } from '../rollover/rollover.ts';

/** What a form is filled in from. */
export interface FormSource {
  /** The unit's file; it has no errors. */
  readonly source: Source;
  readonly unit: Unit;
  /** Whether the form is for the year after that of the file. */
  readonly isForNextYear: boolean;
}

/** A form as the bytes of an .xlsx workbook: filled in from a file's data, or empty. */
export async function formBytes(
  { sheets, words }: FormDesign,
  from: FormSource | undefined,
): Promise<Uint8Array> {
  const leftOut = [...LEFT_OUT].map(nameOf);
  if (!from) return writeForm(sheets, words, { isFilled: false, leftOut, keptKeys: [] });
  const { unit } = from;
  const content = contentOf(from);
  const lastYear = content.memory.lastYear?.year;
  const keptKeys = [...LEFT_OUT].filter((key) => Object.hasOwn(content.memory.data, key)).map(nameOf);
  const year = lastYear === undefined ? unit.year : lastYear + 1;
  const title = words.titleOf({ name: unit.organisation.name, year, subject: unit.subject });
  return writeForm(sheets, words, { title, isFilled: true, lastYear, leftOut, keptKeys }, content);
}

function contentOf({ source, unit, isForNextYear }: FormSource): FormContent {
  const keys = isInChinese(source) ? 'zh' : 'en';
  if (!isForNextYear) {
    const data = source.data as Record<string, unknown>;
    return { data, memory: { data, keys } };
  }
  const { text } = rollover(source, baseName(source.file));
  const draft = read(source.file, new TextEncoder().encode(text), unitKeys).source;
  if (!draft) throw new TypeError('the draft of a file without errors can be read');
  const { data, lastYear } = nextYear(draft.data as Unit, unit);
  return {
    data,
    memory: { data: data as Record<string, unknown>, keys, lastYear: { year: unit.year, data: lastYear } },
    lastYear,
  };
}

const baseName = (file: string): string => file.replace(/^.*[\\/]/, '');

const nameOf = (key: string): string => (unitKeys as KeyNode).keys?.[key]?.zh ?? key;
