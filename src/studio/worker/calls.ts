import unitSchema from '../../../schemas/unit.schema.json' with { type: 'json' };
import type { SentSettings } from '../../core/check/sent-settings.ts';
import { defaultStyle } from '../../core/generated/style.ts';
import type { DrawnFormatName, FormatName } from '../../core/layout/formats.ts';
import type { Path } from '../../core/model/source.ts';
import type { Product } from '../../core/produce/built-in.ts';
import type { GivenPacks } from '../../core/produce/given-packs.ts';
import { type Answers, SAMPLE } from '../../core/starter/unit/answers.ts';
import { starter } from '../../core/starter/unit/starter.ts';
import type { Language } from '../../core/wording/language.ts';
import * as report from '../../index.ts';
import { type AllDocuments, allDocuments } from '../making/all-documents.ts';
import { broughtOver, type Difference, differences, type Present } from '../making/compare.ts';
import { type Made, madeDocument, type Order } from '../making/document.ts';
import { type FontsInUse, type GivenFonts, useFonts } from '../making/fonts.ts';
import { type OfferedFormat, offeredFormats } from '../making/formats.ts';
import { styleNode, usePacks } from '../making/packs.ts';
import { broughtIn, fromForm, isFilledForm, nextYear } from '../making/starts.ts';
import {
  forgetUnits,
  type SeenFile,
  type Standing,
  standing,
  summaryFile,
  summaryLists,
  summaryPages,
  takeUnit,
} from '../making/units.ts';
import { otherValues } from '../making/versions.ts';
import { type Explained, explainedAt, type Suggestions, suggestionsAt } from './complete.ts';
import { edited, type Setting } from './edit.ts';
import { toldBesides } from './judge.ts';
import { mended } from './mended.ts';
import { useRules } from './rules.ts';
import { type Silencing, silenced } from './silence.ts';
import { readText, type TextRange } from './values.ts';

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

  /** The encoding of a file that is not in UTF-8. */
  otherEncoding: async (bytes: Uint8Array, file: string): Promise<string | undefined> => {
    const found = report.parse(bytes, file).findings.find(({ code }) => code === 'other-encoding');
    return found && String(found.args.encoding);
  },

  /** What a text says, by English keys; undefined where it cannot be read. */
  dataOf: async (text: string, file: string): Promise<unknown> => {
    const { source } = report.parse(text, file);
    return source && JSON.parse(JSON.stringify(source.data));
  },

  /** The schema of a unit's file, for the form. */
  schema: async (): Promise<unknown> => unitSchema,

  /** Has documents drawn by packs of the folder; and the schema of a style, with what holds now. */
  usePacks: async (packs: GivenPacks | undefined): Promise<void> => usePacks(packs),
  styleNode: async (product: Product): Promise<unknown> => styleNode(product),

  /** The text with other values; undefined where it cannot be changed. */
  edited: async (text: string, file: string, settings: readonly Setting[]): Promise<string | undefined> =>
    edited(text, file, settings),

  /** Has texts judged by the settings of the folder; and puts what was found besides a text into words. */
  useRules: async (sent: SentSettings | undefined): Promise<void> => useRules(sent),
  foundBesides: async (findings: readonly report.Finding[], text: string, file: string, language: Language) =>
    toldBesides(findings, text, file, language),

  /** What can be written at a place of the text. */
  suggestionsAt: async (text: string, offset: number, language: Language): Promise<Suggestions | undefined> =>
    suggestionsAt(text, offset, language),

  /** What the key at a place of the text means. */
  explainedAt: async (
    text: string,
    file: string,
    offset: number,
    language: Language,
  ): Promise<Explained | undefined> => explainedAt(text, file, offset, language),

  /** The text after all certain mends. */
  mended: async (text: string, file: string, product: Product) => mended(text, file, product),

  /** The text with a comment that silences a finding; undefined where none can. */
  silenced: async (silencing: Silencing): Promise<string | undefined> => silenced(silencing),

  /** The value that a cursor at an offset of the text is in, or at the end of. */
  pathAt: async (text: string, file: string, offset: number): Promise<Path | undefined> => {
    const read = readText(text, file);
    const [here, before] = [read.at(offset)?.path, read.at(offset - 1)?.path];
    return (before?.length ?? 0) > (here?.length ?? 0) ? before : here;
  },

  /** Where a value stands in the text. */
  rangeOf: async (text: string, file: string, path: Path): Promise<TextRange | undefined> =>
    readText(text, file).rangeOf(path),

  /** The formats that documents are written in. */
  formats: async (): Promise<readonly OfferedFormat[]> => offeredFormats(),

  /** A document as `report build` writes it. */
  document: async (order: Order): Promise<Made> => madeDocument(order),
  allDocuments: async (order: Omit<Order, 'product' | 'format'>): Promise<AllDocuments> =>
    allDocuments(order),

  /** Takes the fonts that PDF and OFD are drawn in. */
  fonts: async (fonts: GivenFonts | undefined): Promise<FontsInUse> => useFonts(fonts, defaultStyle),

  /** How a saved .docx differs from what the text gives now, and the text that gives one of its passages. */
  differences: async (present: Present, saved: Uint8Array, name: string, language: Language) =>
    differences(present, saved, name, language),
  broughtOver: async (present: Present, difference: Difference) => broughtOver(present, difference, edited),

  /** What two versions of a file say otherwise. */
  otherValues: async (mine: string, theirs: string, file: string, language: Language) =>
    otherValues(mine, theirs, file, language),

  /** Other ways to begin: next year's draft, a form that was filled in, a workbook brought back into its file. */
  nextYear: async (text: string, file: string, language: Language) => nextYear(text, file, language),
  isFilledForm: async (bytes: Uint8Array, name: string): Promise<boolean> => isFilledForm(bytes, name),
  fromForm: async (bytes: Uint8Array, name: string, comment: string, language: Language) =>
    fromForm(bytes, name, comment, language),
  broughtIn: async (
    text: string,
    file: string,
    workbook: Parameters<typeof broughtIn>[2],
    language: Language,
  ) => broughtIn(text, file, workbook, language),

  /** Takes in a file of a folder of units; without one, forgets those of another folder. */
  unit: async (file: string, bytes: Uint8Array, language: Language): Promise<SeenFile> =>
    takeUnit(file, bytes, language),
  forgetUnits: async (): Promise<void> => forgetUnits(),
  standing: async (): Promise<Standing> => standing(),
  summaryPages: async () => summaryPages(),
  summaryFile: async (format: FormatName | DrawnFormatName, language: Language): Promise<Made> =>
    summaryFile(format, language),
  summaryLists: async (): Promise<Uint8Array> => summaryLists(),

  /** The ledger of a unit, as `report ledger` writes it. */
  ledger: async (text: string, file: string): Promise<Uint8Array> => report.ledger(unitIn(text, file)),

  /** The form that a unit fills in, with what its file says in it, as `report form` writes it. */
  workbookForm: async (text: string, file: string, language: Language): Promise<Uint8Array> =>
    report.form({ language, source: sourceIn(text, file) }),
  emptyForm: async (language: Language): Promise<Uint8Array> => report.form({ language }),
};

function sourceIn(text: string, file: string): report.Source {
  const { source } = report.parse(text, file);
  if (!source) throw new Error('the text has errors');
  return source;
}

function unitIn(text: string, file: string): report.Unit {
  const { unit } = report.check(sourceIn(text, file));
  if (!unit) throw new Error('the text has errors');
  return unit;
}

/** The unit that a new file is about where nobody said. */
export const sample = SAMPLE;

export type Calls = typeof calls;
