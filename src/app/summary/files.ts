import { csvOf } from '../../core/cycle/summary/csv.ts';
import { tablesOf } from '../../core/cycle/summary/tables.ts';
import type { Summary } from '../../core/generated/summary.ts';
import type { FormatName } from '../targets/formats.ts';
import type { SummaryFiles, SummaryMaterials } from './summary-materials.ts';
import { pathOf, type SummaryTargets } from './targets.ts';
import type { MadeFile } from './write-files.ts';

/** Makes every file of a summary, in memory. */
export async function filesOf(
  summary: Summary,
  targets: SummaryTargets,
  making: SummaryMaterials,
): Promise<SummaryFiles> {
  const files: MadeFile[] = [];
  const drawn: FormatName[] = [];
  for (const format of targets.formats) {
    if (format === 'json')
      files.push({ path: pathOf(targets, format), bytes: `${JSON.stringify(summary, null, 2)}\n` });
    else if (format === 'csv') {
      for (const table of tablesOf(summary))
        files.push({ path: pathOf(targets, format, table.name), bytes: csvOf(table) });
    } else if (format === 'xlsx') {
      const { writeTables } = await import('../../core/workbook/write-tables.ts');
      files.push({ path: pathOf(targets, format), bytes: await writeTables(tablesOf(summary)) });
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
