import { basename } from 'node:path';
import { finding } from '../../core/diagnostics/finding.ts';
import { FILE_START, type Finding } from '../../core/model/diagnostic.ts';
import { WHATEVER_IS_THERE } from '../job/document-selection.ts';
import { openJob } from '../job/open-job.ts';
import { type GuardedResult, writeGuarded } from '../write/write-guarded.ts';
import { pageWith, studioPage } from './page.ts';

/** How the page is written as a file of its own. */
export interface ExportRequest {
  /** The path of the page. */
  readonly to: string;
  /** A unit's file that stands in it. */
  readonly file?: string | undefined;
  /** Whether a file that is there is replaced, after a copy was kept. */
  readonly force: boolean;
  /** `YYYY-MM-DD` */
  readonly day: string;
}

/**
 * Writes the page as one file that asks no host for anything, with a unit's file in it, if one is named; what is wrong
 * in that is told by the page.
 *
 * @returns why it was not written
 */
export async function exportStudio({ to, file, force, day }: ExportRequest): Promise<GuardedResult> {
  const page = studioPage();
  if (file === undefined) return written(page, to, force, day);
  const { unit, attachments, opened } = await openJob({ file, documents: WHATEVER_IS_THERE });
  if (!opened || unit.text === undefined) return { failure: unit.findings[0] as Finding };
  const givenFile = {
    name: basename(file),
    text: unit.text,
    attachments: Object.fromEntries(attachments?.texts ?? []),
  };
  const { firstPage } = await import('./first-page.ts');
  return written(pageWith(page, givenFile, firstPage(givenFile)), to, force, day);
}

async function written(page: string, to: string, force: boolean, day: string): Promise<GuardedResult> {
  const result = await writeGuarded(to, Buffer.from(page), { force, day });
  if (result.failure?.code !== 'workbook-exists') return result;
  return { failure: finding('file-exists', { file: to, range: FILE_START }, { file: to }) };
}
