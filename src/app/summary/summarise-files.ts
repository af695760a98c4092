import type { SummaryStream } from '../../core/cycle/summary/stream.ts';
import { summaryStream } from '../../core/cycle/summary/summarise.ts';
import { finding } from '../../core/diagnostics/finding.ts';
import { isRefused, severityOf } from '../../core/diagnostics/severity.ts';
import { FILE_START } from '../../core/model/diagnostic.ts';
import { type FindingsInTexts, textsOf } from '../files/texts.ts';
import { checkedRoster } from '../job/roster.ts';
import type { KeptFile } from '../produce/hand-edits.ts';
import { inputAmong } from '../produce/input-among.ts';
import { today } from '../write/clock.ts';
import { type CollectedUnits, collect } from './collect.ts';
import { filesOf } from './files.ts';
import type { SummaryMaterials } from './summary-materials.ts';
import type { SummaryTargets } from './targets.ts';
import { type MadeFile, writeFiles } from './write-files.ts';

/** What to sum up, and where to put it. */
export interface SummaryRequest {
  /** Files, folders, patterns, and `-` for the standard input. */
  readonly named: readonly string[];
  stdin(): AsyncIterable<Uint8Array>;
  /** The file with the units that are to report, and who sums up. */
  readonly rosterFile?: string | undefined;
  readonly targets: SummaryTargets;
  /** A style file. */
  readonly style?: string | undefined;
  /** The packs that the command line names. */
  readonly template: readonly string[];
  /** Whether files that a person has edited are replaced, after a copy is made. */
  readonly force: boolean;
  /** The time of creation to write into the files, in seconds since 1970. */
  readonly epoch?: number | undefined;
  /** How a PDF is drawn. */
  readonly drawing?: SummaryMaterials['drawing'];
}

/** The result of summing up. */
export interface SummedUp {
  readonly outcome:
    | /** Every file was made and, unless the data go to stdout, written. */ 'made'
    /** The same, but files of units were left out. */
    | 'without-some'
    /** One of the formats could not be drawn; the others were made. */
    | 'incomplete'
    /** No file of a unit was found. */
    | 'none-found'
    /** Files were found, but none can be summed up. */
    | 'none-valid'
    /** The roster has errors, or the document cannot be made. */
    | 'refused'
    /** The roster could not be opened, or a file could not be written. */
    | 'failed';
  /** Its long lists are not held. */
  readonly summary?: SummaryStream;
  /** The files as made, before writing. */
  readonly files: readonly MadeFile[];
  /** The paths that were written. */
  readonly writtenPaths: readonly string[];
  /** The existing files that a person has edited. */
  readonly keptFiles: readonly KeptFile[];
}

/**
 * Sums up units' files, and writes the summary in every format.
 *
 * @yields findings as they are made, and at the end the result
 */
export async function* summariseFiles(request: SummaryRequest): AsyncGenerator<FindingsInTexts | SummedUp> {
  const { named, stdin, rosterFile, targets, style, template, force, epoch, drawing } = request;
  const roster = rosterFile === undefined ? undefined : await checkedRoster(rosterFile);
  if (roster) yield { findings: roster.findings, texts: textsOf([rosterFile, roster.text]) };
  if (roster && (!roster.data || isRefused(roster.findings, false))) {
    yield without(roster.opened ? 'refused' : 'failed');
    return;
  }
  let collected: CollectedUnits = { contributions: [], leftOut: [], verify: [], files: [] };
  for await (const it of collect(named, roster?.data, rosterFile, stdin)) {
    if ('findings' in it) yield it;
    else collected = it;
  }
  const { year, contributions, leftOut, verify, files } = collected;
  if (!contributions.some((it) => it.year === year)) {
    yield without(files.length === 0 ? 'none-found' : 'none-valid');
    return;
  }
  const summary = summaryStream(contributions, { roster: roster?.data, leftOut, verify });
  const summaryFiles = await filesOf(summary, targets, {
    rosterFile,
    roster,
    style,
    template,
    epoch,
    drawing,
  });
  yield { findings: summaryFiles.findings, texts: summaryFiles.texts };
  if (!summaryFiles.files) {
    yield { ...without('refused'), summary };
    return;
  }
  const hasLeftOut = leftOut.some(({ why }) => why !== 'same-content');
  const isIncomplete = summaryFiles.findings.some((it) => severityOf(it) === 'error');
  const result = {
    ...without(isIncomplete ? 'incomplete' : hasLeftOut ? 'without-some' : 'made'),
    summary,
    files: summaryFiles.files,
  };
  if (targets.toStdout) {
    yield result;
    return;
  }
  const taken = await inputAmong(
    summaryFiles.files.map(({ path }) => path),
    [...files, ...summaryFiles.inputs],
  );
  if (taken) {
    const at = { file: taken.output, range: FILE_START };
    yield { findings: [finding('output-is-input', at, taken)], texts: new Map() };
    yield { ...result, outcome: 'failed' };
    return;
  }
  const { writtenPaths, keptFiles, findings } = await writeFiles(targets.folder, summaryFiles.files, {
    force,
    day: today(epoch),
  });
  yield { findings, texts: new Map() };
  const isUnwritten = findings.some((it) => severityOf(it) === 'error');
  yield { ...result, writtenPaths, keptFiles, ...(isUnwritten && { outcome: 'failed' }) };
}

const without = (outcome: SummedUp['outcome']): SummedUp => ({
  outcome,
  files: [],
  writtenPaths: [],
  keptFiles: [],
});
