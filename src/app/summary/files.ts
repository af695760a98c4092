import { csvPieces } from '../../core/cycle/summary/csv.ts';
import { jsonPieces } from '../../core/cycle/summary/json.ts';
import { held, type SummaryStream } from '../../core/cycle/summary/stream.ts';
import { tablesOf } from '../../core/cycle/summary/tables.ts';
import { inLargerPieces } from '../../core/model/in-larger-pieces.ts';
import { repeatable } from '../../core/model/repeatable.ts';
import type { FormatName } from '../targets/formats.ts';
import type { SummaryFiles, SummaryMaterials } from './summary-materials.ts';
import { pathOf, type SummaryTargets } from './targets.ts';
import type { MadeFile } from './write-files.ts';

/**
 * Makes every file of a summary: documents and the workbook in memory; JSON and CSV, which may be far larger, as pieces
 * that are made while they are written.
 */
export async function filesOf(
  summary: SummaryStream,
  targets: SummaryTargets,
  making: SummaryMaterials,
): Promise<SummaryFiles> {
  const files: MadeFile[] = [];
  const drawn: FormatName[] = [];
  for (const format of targets.formats) {
    if (format === 'json')
      files.push({ path: pathOf(targets, format), pieces: pieces(() => jsonFile(summary)) });
    else if (format === 'csv') {
      for (const table of tablesOf(summary))
        files.push({ path: pathOf(targets, format, table.name), pieces: pieces(() => csvPieces(table)) });
    } else if (format === 'xlsx') {
      const { writeTables } = await import('../../core/workbook/write-tables.ts');
      files.push({ path: pathOf(targets, format), bytes: await writeTables(tablesOf(summary)) });
    } else drawn.push(format);
  }
  const inputs = making.rosterFile === undefined ? [] : [making.rosterFile];
  if (drawn.length === 0) return { files, findings: [], texts: new Map(), inputs };
  const { drawnFiles } = await import('./document.ts');
  const document = await drawnFiles(held(summary), drawn, targets, making);
  return {
    ...document,
    ...(document.files && { files: [...document.files, ...files] }),
    inputs: [...inputs, ...document.inputs],
  };
}

const pieces = (begin: () => Iterable<string>): Iterable<string> => repeatable(() => inLargerPieces(begin()));

function* jsonFile(summary: SummaryStream): Generator<string> {
  yield* jsonPieces(summary);
  yield '\n';
}
