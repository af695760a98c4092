import type { DrawnFormatName, FormatName } from '../../core/layout/formats.ts';
import { wantsFonts, XLSX } from '../download/download.ts';
import { fontsReadyFor } from '../download/formats.ts';
import { downloaded } from '../files/downloads.ts';
import { core } from '../state/core.ts';
import { notice } from '../state/session.ts';
import { saidOfUnits } from '../words/of-units.ts';
import { language } from '../words/spoken.ts';

/** Downloads the summary as a document. */
export async function downloadSummary(format: FormatName | DrawnFormatName): Promise<void> {
  await fontsReadyFor(format);
  const { files, told, lacksFonts } = await core.call('summaryFile', format, language.value);
  const name = saidOfUnits.value.summaryName;
  for (const { part, extension, bytes, mediaType } of files)
    downloaded(`${name}${part}.${extension}`, bytes, mediaType);
  if (lacksFonts) wantsFonts.value = () => downloadSummary(format);
  else if (told.length > 0) notice.value = told.join(' ');
}

/** Downloads the lists of the summary as a workbook. */
export async function downloadLists(): Promise<void> {
  downloaded(`${saidOfUnits.value.listsName}.xlsx`, await core.call('summaryLists'), XLSX);
}
