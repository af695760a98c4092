import manifest from '../package.json' with { type: 'json' };
import { check as checkSource } from './core/check/check.ts';
import type { Change } from './core/compare/difference/compare.ts';
import { changesIn, compare } from './core/compare/difference/compare.ts';
import { readDocx, readReviewed } from './core/compare/docx/read-docx.ts';
import { compose, type Materials } from './core/compose/compose.ts';
import { composeVolume } from './core/compose/volume.ts';
import { rollover as draftOf } from './core/cycle/rollover/rollover.ts';
import { contributionOf } from './core/cycle/summary/contribution.ts';
import { summarise as summaryOf } from './core/cycle/summary/summarise.ts';
import { isRefused } from './core/diagnostics/severity.ts';
import { word } from './core/diagnostics/word.ts';
import { unitKeys } from './core/generated/keys.ts';
import { documents } from './core/generated/packs.js';
import { defaultStyle, type Style } from './core/generated/style.ts';
import type { Summary } from './core/generated/summary.ts';
import type { Unit } from './core/generated/unit.ts';
import type { FormatName } from './core/layout/formats.ts';
import type { Diagnostic, Finding } from './core/model/diagnostic.ts';
import type { Source } from './core/model/source.ts';
import { inputsHash, type Making } from './core/produce/inputs-hash.ts';
import { laidOut, type Subject, withMark } from './core/produce/lay-out.ts';
import { read } from './core/read/read.ts';
import { mergeMaps } from './core/template/merge-maps.ts';
import { documentsIn } from './core/unit/documents-in.ts';
import { type DocumentKind, isBoundInVolumes, recordOf, WHOLE_FILE } from './core/unit/kinds/kinds.ts';

export { NoDocx } from './core/compare/docx/open-docx.ts';
export { TemplateFailure } from './core/template/failure.ts';
export type { Change, Diagnostic, DocumentKind, Finding, Source, Summary, Unit };
export { documentsIn };

/** The version of the package. */
export const version: string = manifest.version;

/** A unit's file that was read, or, without `source`, why it could not be. */
export interface Parsed {
  readonly source?: Source;
  readonly findings: readonly Finding[];
}

/**
 * Reads a unit's file: YAML in UTF-8 or GB 18030, keys in Chinese or English. Never throws, whatever the content is.
 *
 * @param content the file's bytes, or its text
 * @param file what findings call it; nothing is opened
 */
export function parse(content: Uint8Array | string, file = 'org.yaml'): Parsed {
  return read(file, typeof content === 'string' ? new TextEncoder().encode(content) : content, unitKeys);
}

/** A file that was judged; `unit` is there only where nothing in it is an error. */
export interface Checked {
  readonly unit?: Unit;
  readonly findings: readonly Finding[];
}

/**
 * Judges what a file says, by the schema and by the rules.
 *
 * @param kinds the documents that are to be made of it; left out, all that it has something for
 */
export function check(source: Source, kinds: readonly DocumentKind[] = documentsIn(source.data)): Checked {
  return checkSource(source, kinds);
}

/** A finding in words. */
export const describe = (finding: Finding, language: 'zh' | 'en'): Diagnostic => word(finding, language);

/** Whether findings keep a document from being made; with `strict`, a warning does too. */
export const refuses = (findings: readonly Finding[], strict = false): boolean => isRefused(findings, strict);

/** What a document is built as. */
export type Format = FormatName;

/** What to build, beside the unit. */
export interface BuildOptions {
  /** Left out, the situation report. `volume` binds all documents that the unit has something for. */
  readonly document?: DocumentKind | 'volume';
  readonly format: Format;
  /** The texts of attachments that are files, by the names that the unit gives them. */
  readonly attachments?: ReadonlyMap<string, string>;
  /** Seconds since 1970 that the file gives as the time of its making; left out, the document's own date. */
  readonly epoch?: number;
}

/**
 * Makes a document by the built-in templates, with the mark by which it is known that nobody has edited it. The same
 * arguments give the same bytes, in whatever engine, on any day.
 *
 * @param unit what `check` gave
 * @throws TemplateFailure where the data cannot be drawn; its `finding` says what and where
 */
export async function build(unit: Unit, options: BuildOptions): Promise<Uint8Array> {
  const { document: product = WHOLE_FILE, format, attachments = new Map(), epoch } = options;
  const bound = product === 'volume' ? documentsIn(unit).filter(isBoundInVolumes) : [];
  const makings = [product, ...bound].map((it) => [it, makingOf(it, attachments)] as const);
  const [, { materials, style }] = makings[0] as (typeof makings)[number];
  const documentOf = (kind: DocumentKind) => compose(unit, kind, makingOf(kind, attachments).materials);
  const partOf = (kind: DocumentKind) => ({
    document: documentOf(kind),
    numbering: makingOf(kind, attachments).style.numbering,
  });
  const subject: Subject =
    product === 'volume'
      ? { volume: composeVolume(unit, bound.map(partOf), materials), style }
      : { document: documentOf(product), style };
  return withMark(await laidOut(subject, format, epoch), format, inputsHash(version, unit, makings));
}

function makingOf(product: DocumentKind | 'volume', texts: ReadonlyMap<string, string>): Making {
  const template = documents[product];
  const brought = product === 'volume' ? undefined : recordOf(product).brings;
  const report = brought && documents[brought];
  const materials: Materials = {
    template,
    options: template?.options ?? {},
    texts,
    report: report && { template: report, options: report.options ?? {} },
  };
  return { materials, style: mergeMaps(defaultStyle, template?.style ?? {}) as Style };
}

/** A draft of next year's file. */
export interface Draft {
  readonly text: string;
  readonly year: number;
  /** How many places a person has to look at; each is marked by a comment. */
  readonly reviews: number;
  /** Why the text must not be used. */
  readonly failure?: Finding | undefined;
}

/**
 * Makes next year's draft of this year's file.
 *
 * @param source a file in which `check` found no error
 */
export const rollover = (source: Source): Draft => draftOf(source, source.file);

/**
 * Sums up what units reported.
 *
 * @param units by the names of their files
 * @throws RangeError where there is none
 */
export const summarise = (units: ReadonlyMap<string, Unit>): Summary =>
  summaryOf(
    [...units].map(([file, unit]) => contributionOf(unit, file)),
    { leftOut: [] },
  );

/** Writes the ledger of a unit's measures, as a workbook (.xlsx). */
export async function ledger(unit: Unit): Promise<Uint8Array> {
  const { writeLedger } = await import('./core/workbook/ledger/write-ledger.ts');
  return writeLedger(unit);
}

/**
 * What differs between two .docx files, text by text, whichever programs saved them.
 *
 * @param before the one that is compared with
 * @param after the one whose changes are sought
 * @throws NoDocx where one of them is none, is encrypted or damaged
 */
export const diff = (before: Uint8Array, after: Uint8Array): readonly Change[] =>
  changesIn(compare(readDocx(before), readReviewed(after).pieces));
