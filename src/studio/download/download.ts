import { signal } from '@preact/signals';
import type { DrawnFormatName, FormatName } from '../../core/layout/formats.ts';
import { namesOfKind } from '../../core/unit/kinds/kinds.ts';
import { downloaded } from '../files/downloads.ts';
import { packsSettled } from '../look/packs.ts';
import { core } from '../state/core.ts';
import {
  attachments,
  foundBesides,
  isRefused,
  judgedText,
  notice,
  openFile,
  product,
  text,
} from '../state/session.ts';
import { allWritten } from '../state/unwritten.ts';
import { saidOfDownloads } from '../words/of-downloads.ts';
import { language } from '../words/spoken.ts';
import { fontsReadyFor } from './formats.ts';

/** A file that is made of what is written. */
export type Download = FormatName | DrawnFormatName | 'ledger' | 'form';

/** The type of a workbook. */
export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** What could not be drawn for want of fonts, to be tried again; the user is asked for some. */
export const wantsFonts = signal<(() => Promise<void>) | undefined>(undefined);

/** Makes a file as the command line does, and downloads it. */
export async function download(what: Download): Promise<void> {
  const file = await fileToMake();
  if (!file) return;
  if (isRefused.value) {
    notice.value = refusal();
    return;
  }
  const now = text.value;
  if (what === 'ledger' || what === 'form') {
    const words = saidOfDownloads.value;
    const bytes =
      what === 'ledger'
        ? await core.call('ledger', now, file.name)
        : await core.call('workbookForm', now, file.name, language.value);
    return downloaded(`${what === 'ledger' ? words.ledgerName : words.formName}.xlsx`, bytes, XLSX);
  }
  await fontsReadyFor(what);
  const { files, told, lacksFonts } = await core.call('document', {
    ...materials(now, file.name),
    product: product.value,
    format: what,
  });
  for (const { part, extension, bytes, mediaType } of files)
    downloaded(`${baseOf(file.name)}${part}.${extension}`, bytes, mediaType);
  if (lacksFonts) wantsFonts.value = () => download(what);
  else if (told.length > 0) notice.value = told.join(' ');
}

/** Makes all documents of the file, and downloads them as one. */
export async function downloadAll(): Promise<void> {
  const file = await fileToMake();
  if (!file) return;
  const words = saidOfDownloads.value;
  const fault = faultBesides();
  const { refused, archive } = fault
    ? { refused: [], archive: undefined }
    : await core.call('allDocuments', materials(text.value, file.name));
  if (archive) downloaded(`${baseOf(file.name)}.${words.allName}.zip`, archive, 'application/zip');
  else if (fault) notice.value = words.refusedBy(fault);
  else notice.value = words.documentsRefused({ names: refused.map((it) => namesOfKind(it)[language.value]) });
}

/** The file of which something is to be made, when all that belongs to it is there. */
async function fileToMake(): Promise<typeof openFile.value> {
  await allWritten();
  await packsSettled();
  return openFile.value;
}

/** What documents are made of. */
const materials = (now: string, file: string) => ({
  text: now,
  file,
  attachments: attachments.value,
  language: language.value,
});

const baseOf = (file: string): string => file.replace(/\.ya?ml$/i, '');

/** An error that stands elsewhere than in the text: nothing is made because of it. */
const faultBesides = () => foundBesides.value.find(({ severity }) => severity === 'error');

/** Why nothing is made; of what stands elsewhere than in the text, what and where it is. */
function refusal(): string {
  const { refused, refusedBy } = saidOfDownloads.value;
  const fault = faultBesides();
  return judgedText.value?.isRefused || !fault ? refused : refusedBy(fault);
}

/** Downloads an empty form, as `report form` writes it. */
export async function downloadEmptyForm(): Promise<void> {
  const bytes = await core.call('emptyForm', language.value);
  downloaded(`${saidOfDownloads.value.formName}.xlsx`, bytes, XLSX);
}
