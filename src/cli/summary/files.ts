import { csvOf } from '../../cycle/summary/csv.ts';
import { tablesOf } from '../../cycle/summary/tables.ts';
import type { Roster } from '../../generated/roster.ts';
import type { Summary } from '../../generated/summary.ts';
import type { Finding } from '../../model/diagnostic.ts';
import type { FormatName } from '../build/formats.ts';
import type { CheckedFile } from '../input/checked-file.ts';
import type { Texts } from '../terminal/diagnostics.ts';
import { pathOf, type SummaryTargets } from './targets.ts';
import type { MadeFile } from './write-files.ts';

/** What a summary's files are made with. */
export interface Making {
  readonly rosterFile: string | undefined;
  readonly roster: CheckedFile<Roster> | undefined;
  /** The style file that the line names. */
  readonly style: string | undefined;
  /** The packs that the line names. */
  readonly template: readonly string[];
  /** Seconds since 1970 that the files are to give as the time of their making, where there is one. */
  readonly epoch: number | undefined;
}

/** The files of a summary, and what was found on the way. */
export interface SummaryFiles {
  /** Absent where something keeps them from being made. */
  readonly files?: readonly MadeFile[];
  readonly findings: readonly Finding[];
  /** The texts that findings point into. */
  readonly texts: Texts;
  /** The files that were read. */
  readonly inputs: readonly string[];
}

/** Makes every file of a summary, in memory. */
export async function filesOf(
  summary: Summary,
  targets: SummaryTargets,
  making: Making,
): Promise<SummaryFiles> {
  const files: MadeFile[] = [];
  const drawn: FormatName[] = [];
  for (const format of targets.formats) {
    if (format === 'json')
      files.push({ path: pathOf(targets, format), bytes: `${JSON.stringify(summary, null, 2)}\n` });
    else if (format === 'csv') {
      for (const table of tablesOf(summary))
        files.push({ path: pathOf(targets, format, table.name), bytes: csvOf(table) });
    } else drawn.push(format);
  }
  const inputs = making.rosterFile === undefined ? [] : [making.rosterFile];
  if (drawn.length === 0) return { files, findings: [], texts: new Map(), inputs };
  const { drawnFiles } = await import('./document.ts');
  const document = await drawnFiles(summary, drawn, targets, making);
  return {
    ...document,
    ...(document.files && { files: [...document.files, ...files] }),
    inputs: [...inputs, ...document.inputs],
  };
}
