import unitSchema from '../../../schemas/unit.schema.json' with { type: 'json' };
import type { FormatName } from '../../core/layout/formats.ts';
import type { Product } from '../../core/produce/built-in.ts';
import { type Answers, SAMPLE } from '../../core/starter/unit/answers.ts';
import { starter } from '../../core/starter/unit/starter.ts';
import type { Language } from '../../core/wording/language.ts';
import * as report from '../../index.ts';
import { edited, type Setting } from './edit.ts';

/** A document to make. */
export interface Order {
  readonly text: string;
  readonly file: string;
  readonly product: Product;
  readonly format: FormatName;
  readonly attachments: ReadonlyMap<string, string>;
}

/** What the page may ask for, beside the pages and findings of the text that is being written. */
export const calls = {
  /** The text of a new file. */
  newFile: async (answers: Answers, language: Language): Promise<string> =>
    starter(answers, './unit.schema.json', language, 'zh'),

  /** The bytes of a file that was opened, as text. */
  decoded: async (bytes: Uint8Array, file: string): Promise<string> => {
    const { source } = report.parse(bytes, file);
    return source?.text ?? new TextDecoder().decode(bytes);
  },

  /** The schema of a unit's file, for the form. */
  schema: async (): Promise<unknown> => unitSchema,

  /** The text with other values; undefined where it cannot be changed. */
  edited: async (text: string, file: string, settings: readonly Setting[]): Promise<string | undefined> =>
    edited(text, file, settings),

  /** A document as `report build` writes it. */
  document: async ({ text, file, product, format, attachments }: Order): Promise<Uint8Array> => {
    const { source } = report.parse(text, file);
    const { unit } = source ? report.check(source, product === 'volume' ? undefined : [product]) : {};
    if (!unit) throw new Error('the text has errors');
    return report.build(unit, { document: product, format, attachments });
  },
};

/** The unit that a new file is about where nobody said. */
export const sample = SAMPLE;

export type Calls = typeof calls;
