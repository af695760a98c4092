import manifest from '../package.json' with { type: 'json' };
import unitSchema from '../schemas/unit.schema.json' with { type: 'json' };
import { check as checkSource } from './core/check/check.ts';
import { type FixedText, fixText } from './core/check/fix/fix-text.ts';
import type { TextChange } from './core/compare/difference/compare.ts';
import { changesIn, compare } from './core/compare/difference/compare.ts';
import { type InspectedDocx, inspectDocx } from './core/compare/docx/inspect-docx.ts';
import { readDocx, readReviewed } from './core/compare/docx/read-docx.ts';
import { rollover as draftOf } from './core/cycle/rollover/rollover.ts';
import { contributionOf } from './core/cycle/summary/contribution.ts';
import { summarise as summaryOf } from './core/cycle/summary/summarise.ts';
import { isRefused } from './core/diagnostics/severity.ts';
import { word } from './core/diagnostics/word.ts';
import { unitKeys } from './core/generated/keys.ts';
import type { Summary } from './core/generated/summary.ts';
import type { Unit } from './core/generated/unit.ts';
import { type DrawnFormatName, type FormatName, formats } from './core/layout/formats.ts';
import type { Diagnostic, Finding } from './core/model/diagnostic.ts';
import type { Source } from './core/model/source.ts';
import { composedByBuiltIn } from './core/produce/built-in.ts';
import { inputsHash } from './core/produce/inputs-hash.ts';
import { laidOut } from './core/produce/lay-out.ts';
import { withMark } from './core/produce/with-mark.ts';
import { read } from './core/read/read.ts';
import { type TranslatedText, translateKeys } from './core/read/translate-keys.ts';
import { type Answers, SAMPLE } from './core/starter/unit/answers.ts';
import { starter as starterText } from './core/starter/unit/starter.ts';
import { documentsIn } from './core/unit/documents-in.ts';
import { type DocumentKind, WHOLE_FILE } from './core/unit/kinds/kinds.ts';

export { NoDocx } from './core/compare/docx/open-docx.ts';
export { TemplateFailure } from './core/template/failure.ts';
export type {
  Diagnostic,
  DocumentKind,
  Finding,
  FixedText,
  InspectedDocx,
  Source,
  Summary,
  TextChange,
  Unit,
};
export { documentsIn };

/** The version of the package. */
export const version: string = manifest.version;

/** The result of reading a unit's file; without `source` it could not be read. */
export interface Parsed {
  readonly source?: Source;
  readonly findings: readonly Finding[];
}

/**
 * Reads a unit's file: YAML in UTF-8 or GB 18030, with keys in Chinese or English. Never throws, whatever the content.
 *
 * @param content the bytes or the text of the file
 * @param file the name for findings; no file is opened
 */
export function parse(content: Uint8Array | string, file = 'org.yaml'): Parsed {
  return read(file, typeof content === 'string' ? new TextEncoder().encode(content) : content, unitKeys);
}

/** The result of a check; `unit` is absent if there are errors. */
export interface Checked {
  readonly unit?: Unit;
  readonly findings: readonly Finding[];
}

/**
 * Checks a file against the schema and the rules.
 *
 * @param kinds the documents to make from it; by default all that it has something for
 */
export function check(source: Source, kinds: readonly DocumentKind[] = documentsIn(source.data)): Checked {
  return checkSource(source, kinds);
}

/** Puts a finding into words. */
export const describe = (finding: Finding, language: 'zh' | 'en'): Diagnostic => word(finding, language);

/** Whether findings prevent the build: errors do, with `strict` also warnings. */
export const refuses = (findings: readonly Finding[], strict = false): boolean => isRefused(findings, strict);

/** The format of a document. */
export type Format = FormatName;

/** What to build. */
export interface BuildOptions {
  /** By default the situation report. `volume` binds all documents that the unit has something for. */
  readonly document?: DocumentKind | 'volume';
  readonly format: Format;
  /** The texts of attachments that are files, by the names that the unit gives them. */
  readonly attachments?: ReadonlyMap<string, string>;
  /** The time of creation to write into the file, in seconds since 1970; by default the document's own date. */
  readonly epoch?: number;
}

/**
 * Builds a document with the built-in templates, including the mark that shows later whether anybody edited it. The
 * same arguments give the same bytes, in any engine, on any day.
 *
 * @param unit the result of `check`
 * @throws TemplateFailure if a template fails on the data; its `finding` says what is wrong and where
 */
export async function build(unit: Unit, options: BuildOptions): Promise<Uint8Array> {
  const { document: product = WHOLE_FILE, format, attachments, epoch } = options;
  const { subject, inputs } = composedByBuiltIn(unit, product, attachments);
  return withMark(await laidOut(subject, format, epoch), formats[format], inputsHash(version, unit, inputs));
}

/** A format that shows pages as they are. */
export type PageFormat = DrawnFormatName;

/** What to draw, and in which fonts. */
export interface DrawOptions extends Omit<BuildOptions, 'format'> {
  /** The pages are made once for all. */
  readonly formats: readonly PageFormat[];
  /**
   * What font files hold (.ttf, .ttc, .otf), by the names that findings call them. For each face of the style the font of
   * that name is taken, else what looks most like it. Without any, .ofd and .svg name the fonts that are to show them, and
   * there is no .pdf.
   */
  readonly fonts?: ReadonlyMap<string, Uint8Array>;
  /** Whether an .ofd holds its fonts. */
  readonly embedsFonts?: boolean;
  /** What findings call the unit's file. */
  readonly file?: string;
}

/** The files that were drawn; one without fonts that it needs is missing, and told. */
export interface Drawn {
  readonly files: ReadonlyMap<PageFormat, Uint8Array>;
  readonly findings: readonly Finding[];
}

/**
 * Draws a document with the built-in templates, page by page, as `report build` does. The same arguments give the same
 * bytes, in any engine, on any day.
 *
 * @param unit the result of `check`
 * @throws TemplateFailure if a template fails on the data
 */
export async function draw(unit: Unit, options: DrawOptions): Promise<Drawn> {
  const { document: product = WHOLE_FILE, attachments, fonts = new Map(), file = 'org.yaml' } = options;
  const { drawnFiles } = await import('./core/produce/drawn-files.ts');
  const { facesInMemory } = await import('./core/layout/drawn/search/faces-in-memory.ts');
  const { subject, inputs } = composedByBuiltIn(unit, product, attachments);
  const found = await facesInMemory(subject.style, fonts);
  const { bytes, findings } = await drawnFiles(subject, options.formats, {
    found,
    embedsFonts: options.embedsFonts,
    epoch: options.epoch,
    inputs: inputsHash(version, unit, inputs),
    file,
  });
  return { files: bytes, findings: [...found.findings(file), ...findings] };
}

/** A draft of next year's file. */
export interface Draft {
  readonly text: string;
  readonly year: number;
  /** How many places a person has to check; each is marked by a comment. */
  readonly reviews: number;
  /** Why the text must not be used. */
  readonly failure?: Finding | undefined;
}

/**
 * Makes next year's draft from this year's file.
 *
 * @param source a file in which `check` found no error
 */
export const rollover = (source: Source): Draft => draftOf(source, source.file);

/**
 * Sums up what units reported.
 *
 * @param units by file name
 * @throws RangeError if there are none
 */
export const summarise = (units: ReadonlyMap<string, Unit>): Summary =>
  summaryOf(
    [...units].map(([file, unit]) => contributionOf(unit, file)),
    { leftOut: [] },
  );

/** Writes the ledger of a unit's measures as a workbook (.xlsx). */
export async function ledger(unit: Unit): Promise<Uint8Array> {
  const { writeLedger } = await import('./core/workbook/ledger/write-ledger.ts');
  return writeLedger(unit);
}

/**
 * The differences between two .docx files, text by text, whichever programs saved them.
 *
 * @param before the old version
 * @param after the new version
 * @throws NoDocx if one of them is not a .docx, or is encrypted or damaged
 */
export const diff = (before: Uint8Array, after: Uint8Array): readonly TextChange[] =>
  changesIn(compare(readDocx(before), readReviewed(after).pieces));

/**
 * Puts right what is certain, and nothing else: all text around it stays as it was.
 *
 * @param kinds the documents that are to be made of it; left out, all that it has something for
 */
export const fix = (text: string, file = 'org.yaml', kinds?: readonly DocumentKind[]): FixedText =>
  fixText(text, (now) => {
    const { source, findings } = parse(now, file);
    return source
      ? { readable: true, findings: [...findings, ...check(source, kinds).findings] }
      : { readable: false, findings };
  });

/** From what a form is filled in, and for which year. */
export interface FormOptions {
  /** The language of its explanations; left out, Chinese. */
  readonly language?: 'zh' | 'en';
  /** A file in which `check` found no error; left out, the form is empty. */
  readonly source?: Source;
  /** Whether it is for the year after that of the file. */
  readonly nextYear?: boolean;
}

/** Writes the form that a unit fills in, as a workbook (.xlsx). */
export async function form({
  language = 'zh',
  source,
  nextYear = false,
}: FormOptions = {}): Promise<Uint8Array> {
  const { formBytes } = await import('./core/cycle/form/form-bytes.ts');
  const { unit } = source ? check(source) : {};
  const filled = source && unit && { source, unit, isForNextYear: nextYear };
  if (source && !filled) throw new TypeError(`${source.file} has errors`);
  return formBytes(await designOf(language), filled);
}

/** A text made from a workbook. */
export interface FromWorkbook {
  /** Absent where something in the workbook is an error. */
  readonly text?: string;
  readonly findings: readonly Finding[];
}

/** What a workbook is, beside its bytes. */
export interface WorkbookOptions {
  /** What findings call it. */
  readonly name?: string;
  /** The language in which they name the columns of a form; left out, Chinese. */
  readonly language?: 'zh' | 'en';
}

/**
 * Makes a unit's file of a form that was filled in; `check` then says whether it is right.
 *
 * @param options.keys the language of its keys; left out, that of the file from which the form was written, else Chinese
 * @param options.comment what its first line says; left out, the name of the form
 */
export async function readForm(
  bytes: Uint8Array,
  {
    name = 'form.xlsx',
    language = 'zh',
    keys,
    comment = name,
  }: WorkbookOptions & { readonly keys?: 'zh' | 'en'; readonly comment?: string } = {},
): Promise<FromWorkbook> {
  const { newFileOf } = await import('./core/workbook/returned/new-file.ts');
  const design = await designOf(language);
  const newFile = await newFileOf({ form: name, bytes, design, keys, otherKeys: 'zh', comment });
  return { findings: newFile.findings, ...(newFile.text !== undefined && { text: newFile.text }) };
}

/**
 * Brings what was changed in a ledger or a form into the file from which it was written: all of it, or nothing. `check`
 * then says whether the text is right.
 *
 * @param source a file in which `check` found no error
 * @throws TypeError where it has one
 */
export async function bringIn(
  source: Source,
  bytes: Uint8Array,
  { name = 'workbook.xlsx', language = 'zh' }: WorkbookOptions = {},
): Promise<FromWorkbook> {
  const { bring } = await import('./core/workbook/returned/bring.ts');
  const { unit } = check(source);
  if (!unit) throw new TypeError(`${source.file} has errors`);
  const brought = await bring({ workbook: name, bytes, source, unit, design: await designOf(language) });
  return { findings: brought.findings, ...(brought.source && { text: brought.source.text }) };
}

async function designOf(language: 'zh' | 'en') {
  const { formDesign } = await import('./core/workbook/form/design.ts');
  return formDesign(unitSchema as Parameters<typeof formDesign>[0], language);
}

/**
 * What programs that look for the elements of GB/T 9704-2012 find in a .docx: its properties, and the marked elements of
 * each document in it.
 *
 * @throws NoDocx where it is none, is encrypted or damaged
 */
export const inspect = (docx: Uint8Array): InspectedDocx => inspectDocx(docx);

/** How the text of a new file is written. */
export interface StarterOptions {
  /** The language of its comments; left out, Chinese. */
  readonly language?: 'zh' | 'en';
  /** The language of its keys; left out, that of the comments. */
  readonly keys?: 'zh' | 'en';
  /** The path of the schema by which an editor completes keys, relative to the file. */
  readonly schema?: string;
}

/**
 * The text of a new unit's file: what is known of the unit, and comments that explain the rest.
 *
 * @param answers the year that it reports on, and what else is known; what is left out is that of an invented office
 */
export const starter = (
  answers: Pick<Answers, 'year'> & Partial<Answers>,
  { language = 'zh', keys = language, schema = 'unit.schema.json' }: StarterOptions = {},
): string => starterText({ ...SAMPLE, letterhead: false, ...answers }, schema, language, keys);

/** The text of a unit's file with its keys, and the values that have a name in both languages, in one language. */
export const translate = (source: Source, language: 'zh' | 'en'): TranslatedText =>
  translateKeys(source, unitKeys, language);
