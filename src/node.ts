import { isAbsolute } from 'node:path';
import { copyInto } from './app/batch/join/copy.ts';
import { joined, rowsOf } from './app/batch/join/join.ts';
import type { BatchResult } from './app/batch/result.ts';
import { type Batch, type BatchEvent, runBatch } from './app/batch/run-batch.ts';
import { checkFiles as check, type FileResult, type NotFound } from './app/check/check-files.ts';
import { type Difference, diffDocument } from './app/diff/diff-document.ts';
import { findFolders } from './app/files/find-folders.ts';
import { type Product, REPORT, WHATEVER_IS_THERE } from './app/job/document-selection.ts';
import { type Job, openJob } from './app/job/open-job.ts';
import { checkedRoster } from './app/job/roster.ts';
import { settingsFor } from './app/job/settings.ts';
import { shipped } from './app/package/files.ts';
import { diffPack as diffOfPack, type PackDiff } from './app/packs/diff-pack.ts';
import { openLibrary, readTemplate } from './app/packs/library.ts';
import { type ListedPack, listPacks } from './app/packs/list-packs.ts';
import type { HowDrawn } from './app/produce/how-drawn.ts';
import { type Production, produce as produceFiles } from './app/produce/produce.ts';
import { editorSchema, type SchemaName } from './app/reference/editor-schema.ts';
import { type CodePage, pageOf } from './app/reference/page.ts';
import { type ListedGroup, listedRules } from './app/reference/rules.ts';
import { type RolledOver, rolloverFile } from './app/rollover/rollover-file.ts';
import { type RosterStatus, rosterStatus as statusOfRoster } from './app/status/roster-status.ts';
import { type UnitStatus, unitStatus } from './app/status/unit-status.ts';
import { type SummedUp as SummaryRun, summariseFiles } from './app/summary/summarise-files.ts';
import type { SummaryFormat } from './app/summary/targets.ts';
import type { FormatName } from './app/targets/formats.ts';
import { type CheckedPack, checkNamed } from './app/template/check-named.ts';
import { createPack, type NewPackResult } from './app/template/new-pack.ts';
import { openNamed, templatePlace } from './app/template/open.ts';
import { type PackChoices, packChoices } from './app/template/pack-choices.ts';
import { type WatchEvent, watch as watchInputs } from './app/watch/watch.ts';
import { today } from './app/write/clock.ts';
import { held } from './core/cycle/summary/stream.ts';
import { catalogue } from './core/diagnostics/catalogue.ts';
import type { Summary } from './core/generated/summary.ts';
import type { Finding } from './core/model/diagnostic.ts';
import { WHOLE_FILE } from './core/unit/kinds/kinds.ts';

export type {
  BatchEvent,
  BatchResult,
  CheckedPack,
  CodePage,
  Difference,
  FileResult,
  FormatName,
  Job,
  ListedGroup,
  ListedPack,
  NewPackResult,
  NotFound,
  PackChoices,
  PackDiff,
  Product,
  Production,
  RolledOver,
  RosterStatus,
  SchemaName,
  SummaryFormat,
  UnitStatus,
  WatchEvent,
};

/** From which documents are made, beside the unit's file. */
export interface Inputs {
  /** The documents; left out, the situation report. `all` stands for every one that the file has something for. */
  readonly documents?: readonly Product[] | 'all';
  /** Folders or names of template packs. */
  readonly packs?: readonly string[];
  /** The path of a style file. */
  readonly styleFile?: string;
  /** Whether to make a draft: what is still to be filled in is left out, and every page says 草稿. */
  readonly draft?: boolean;
}

/** How documents are written. */
export interface Outputs {
  /** The folder; left out, that of the unit's file. */
  readonly folder?: string;
  /** Left out, `docx` alone. */
  readonly formats?: readonly FormatName[];
  /** Whether warnings keep documents from being made, as errors do. */
  readonly strict?: boolean;
  /** Whether files that a person has edited are replaced, after a copy is made. */
  readonly force?: boolean;
  /** The time that files give as that of their making, in seconds since 1970; left out, the document's date. */
  readonly epoch?: number;
  /** A folder whose fonts are taken before those of the machine. */
  readonly fonts?: string;
  /** Whether an .ofd holds its fonts. */
  readonly embedsFonts?: boolean;
  /** Who makes the PDF; left out, this program. */
  readonly pdfBy?: HowDrawn['pdfBy'];
}

const selectionOf = ({ documents }: Inputs) =>
  documents === 'all' ? WHATEVER_IS_THERE : documents ? { products: documents, all: false } : REPORT;

interface Drawing extends Pick<HowDrawn, 'fonts' | 'embedsFonts'> {
  readonly pdfBy?: HowDrawn['pdfBy'] | undefined;
}

const drawingOf = ({ pdfBy = 'report', fonts, embedsFonts }: Drawing): HowDrawn => ({
  pdfBy,
  fonts,
  embedsFonts,
});

const requestBy = (
  file: string,
  { folder, formats = ['docx'], fonts, embedsFonts, pdfBy, ...how }: Inputs & Outputs,
) => ({
  strict: false,
  force: false,
  ...how,
  drawing: drawingOf({ fonts, embedsFonts, pdfBy }),
  file,
  documents: selectionOf(how),
  destination: { folder, formats },
});

/** Opens a unit's file with all that it names, and checks it. Never throws for what stands in files. */
export const open = (file: string, inputs: Inputs = {}): Promise<Job> =>
  openJob({ ...inputs, file, documents: selectionOf(inputs) });

/**
 * Checks files, one after the other.
 *
 * @param named files, folders, patterns
 * @param options.fix `write` puts right in the file what is certain, `try` only says what would be
 */
export const checkFiles = (
  named: readonly string[],
  { fix, ...inputs }: Inputs & { readonly fix?: 'write' | 'try' } = {},
): AsyncIterable<FileResult | NotFound> =>
  check({
    named,
    stdin: () => process.stdin,
    stdinName: 'stdin.yaml',
    documents: inputs.documents === undefined ? WHATEVER_IS_THERE : selectionOf(inputs),
    selection: { only: new Set(), ignored: new Set() },
    fix,
  });

/** Makes a unit's documents and writes them: checks, makes every file in memory, then writes each whole or not at all. */
export const produce = (file: string, options: Inputs & Outputs = {}): Promise<Production> =>
  produceFiles(requestBy(file, options));

/** Makes a unit's documents, and again whenever one of their inputs changes, until the signal ends it. */
export const watch = (
  file: string,
  options: Inputs & Outputs & { readonly signal: AbortSignal },
): AsyncIterable<WatchEvent> => watchInputs(requestBy(file, options), options.signal);

/**
 * Makes the documents of many units; one that cannot be made does not keep others from it.
 *
 * @param named files, folders, patterns
 * @param options.changed whether units are left out whose documents are up to date
 * @param options.jobs how many units are made at the same time; left out, as many as the machine can
 * @param options.signal after it is aborted, no further unit is begun
 */
export function batch(
  named: readonly string[],
  options: Inputs &
    Outputs & {
      readonly changed?: boolean;
      readonly jobs?: number;
      readonly shard?: Batch['shard'];
      readonly signal?: AbortSignal;
    } = {},
): AsyncIterable<BatchEvent> {
  const { jobs, shard, signal = new AbortController().signal, ...how } = options;
  const { file: _, ...request } = requestBy('', how);
  return runBatch({
    named,
    request: { packs: [], draft: false, changed: false, ...request },
    jobs,
    shard,
    signal,
  });
}

/**
 * The state of a unit's file and of its documents.
 *
 * @param options.folder where the documents were written; left out, beside the file
 * @param options.day `YYYY-MM-DD`, by which is told what is overdue; left out, today
 */
export const status = (
  file: string,
  { folder, day = today() }: { readonly folder?: string; readonly day?: string } = {},
): Promise<{ readonly status?: UnitStatus; readonly unopened: readonly Finding[] }> =>
  unitStatus(file, folder, day);

/**
 * Which units of a roster have reported.
 *
 * @param named files, folders, patterns
 * @param rosterFile the file with the units that are to report
 * @throws TypeError where the roster has errors; `checkFiles` says which
 */
export async function rosterStatus(named: readonly string[], rosterFile: string): Promise<RosterStatus> {
  const { data } = await checkedRoster(rosterFile);
  if (!data) throw new TypeError(`${rosterFile} is no roster, or has errors`);
  return statusOfRoster(named, data, rosterFile, () => process.stdin);
}

/** The result of summing up. */
export interface SummedUp extends Omit<SummaryRun, 'summary' | 'files'> {
  readonly summary?: Summary;
  /** The files as made, before writing. */
  readonly files: readonly { readonly path: string; readonly bytes: Uint8Array | string }[];
}

/**
 * Sums up units' files, and writes the summary.
 *
 * @param named files, folders, patterns
 * @param options.name the name of the files without extension; left out, `summary`
 * @returns the result, with what was found in files
 */
export async function summary(
  named: readonly string[],
  options: Omit<Outputs, 'formats' | 'strict'> & {
    readonly rosterFile?: string;
    readonly name?: string;
    readonly formats?: readonly SummaryFormat[];
    readonly styleFile?: string;
    readonly packs?: readonly string[];
  } = {},
): Promise<SummedUp & { readonly findings: readonly Finding[] }> {
  const { folder = '.', name = 'summary', formats = ['docx'], force = false } = options;
  const { rosterFile, styleFile, packs = [], epoch } = options;
  const findings: Finding[] = [];
  for await (const it of summariseFiles({
    named,
    stdin: () => process.stdin,
    rosterFile,
    targets: { folder, name, formats, toStdout: false },
    style: styleFile,
    template: packs,
    force,
    epoch,
    drawing: drawingOf(options),
  })) {
    if ('findings' in it) {
      findings.push(...it.findings);
      continue;
    }
    const { summary: stream, files, ...result } = it;
    return { ...result, ...(stream && { summary: held(stream) }), files: files.map(withBytes), findings };
  }
  throw new TypeError('the result comes last');
}

/** A file whose text is put together only for those who want it. */
const withBytes = (file: SummaryRun['files'][number]): SummedUp['files'][number] =>
  'bytes' in file
    ? file
    : {
        path: file.path,
        get bytes() {
          return [...file.pieces].join('');
        },
      };

/**
 * What differs between a .docx that somebody may have edited and the one that its source gives now. Writes nothing.
 *
 * @param options.source the YAML file; left out, the one beside the .docx by whose name it is called
 * @param options.document which document it is; left out, told by its name
 */
export const diff = (
  docx: string,
  {
    document,
    ...options
  }: Omit<Inputs, 'documents'> & {
    readonly source?: string;
    readonly document?: Product;
    readonly epoch?: number;
  } = {},
): Promise<Difference> => diffDocument({ ...options, docx, product: document });

/**
 * Drafts next year's file of a unit's file, and writes it; never over a file that is there.
 *
 * @param path left out, beside the file, under its name with the next year
 */
export const rollover = (file: string, path?: string): Promise<RolledOver> => rolloverFile(file, path);

/**
 * Joins what the shards of a batch left in their folders.
 *
 * @param folders folders, or patterns of them
 * @param options.folder the folder to copy all documents into; left out, nothing is copied
 */
export async function merge(
  folders: readonly string[],
  { folder, force = false, epoch }: Pick<Outputs, 'folder' | 'force' | 'epoch'> = {},
): Promise<BatchResult> {
  const all = await joined(await findFolders(folders));
  const copied = folder === undefined ? [] : await copyInto(folder, all, { force, day: today(epoch) });
  return { rows: rowsOf(all.units), problems: [...all.problems, ...copied] };
}

/**
 * Every rule, by groups, with its severity.
 *
 * @param file the file whose configuration counts; it need not exist
 */
export const rules = async (file = 'org.yaml'): Promise<readonly ListedGroup[]> =>
  listedRules((await settingsFor(file)).settings.severities);

/**
 * The page that explains a code: its title, and Markdown under headings.
 *
 * @throws RangeError for a code that there is not
 */
export function explain(code: string): CodePage {
  if (!Object.hasOwn(catalogue, code)) throw new RangeError(`there is no code ${code}`);
  return pageOf(code);
}

/**
 * The JSON Schema with which an editor completes and explains the keys of a file.
 *
 * @param options.keys the language of keys, for a file that has them in both; left out, that of the explanations
 * @param options.language the language of explanations; left out, Chinese
 */
export const schema = (
  name: SchemaName,
  { language = 'zh', keys = language }: { readonly language?: 'zh' | 'en'; readonly keys?: 'zh' | 'en' } = {},
): string => editorSchema(name, keys, language);

/** The template packs that can be used in a folder: its own, the installed and the built-in ones. */
export const packs = (
  folder = '.',
): Promise<{ readonly packs: readonly ListedPack[]; readonly findings: readonly Finding[] }> =>
  listPacks(openLibrary(shipped()), folder);

/** The pack that draws each document of a unit's file, and why this one. */
export const packsFor = (file: string, options: Pick<Inputs, 'packs'> = {}): Promise<PackChoices> =>
  packChoices(file, options.packs ?? []);

/** What is wrong with a pack, by the path of its folder or by its name. */
export const checkPack = (pack: string): Promise<CheckedPack> => checkNamed(pack);

/**
 * The text of one template of a pack, from the nearest of the packs that it extends.
 *
 * @param pack the path of its folder, or its name
 * @param template a block or a kind of document
 * @returns no text where there is no such template, or it could not be read
 */
export async function template(
  pack: string,
  template: string,
): Promise<{ readonly text?: string; readonly findings: readonly Finding[] }> {
  const { library, chain, findings } = await openNamed(pack);
  const place = chain && templatePlace(chain, template);
  if (!place) return { findings };
  const { text, finding } = await readTemplate(library, place.pack.folder, place.path);
  return { findings: finding ? [...findings, finding] : findings, ...(text !== undefined && { text }) };
}

/** What a pack changes in the pack that it extends; no difference where it could not be read. */
export async function diffPack(
  pack: string,
): Promise<{ readonly diff?: PackDiff; readonly findings: readonly Finding[] }> {
  const { library, chain, findings } = await openNamed(pack);
  if (!chain) return { findings };
  const found = await diffOfPack(library, chain);
  return { diff: found.diff, findings: [...findings, ...found.findings] };
}

/**
 * Makes a pack that extends another one and works at once; never over a folder that is there.
 *
 * @param options.parent the name of the pack to extend; left out, that of the situation report
 * @param options.language the language of its comments; left out, Chinese
 */
export const newPack = (
  folder: string,
  {
    parent = WHOLE_FILE,
    language = 'zh',
  }: { readonly parent?: string; readonly language?: 'zh' | 'en' } = {},
): Promise<NewPackResult> =>
  createPack({
    folder,
    path: isAbsolute(folder) || folder.startsWith('.') ? folder : `./${folder}`,
    parent,
    language,
  });
