import { computed, effect } from '@preact/signals';
import { isBindable } from '../../core/model/attachment-content.ts';
import { DOCUMENT_KINDS } from '../../core/unit/kinds/kinds.ts';
import { officialDocuments } from '../../core/unit/official-documents.ts';
import { attachments, judged, notice, openFile } from '../state/session.ts';
import { saidOfFiles } from '../words/of-files.ts';
import { textIn } from './place.ts';
import { servedFolder, textOfServed } from './server.ts';

/** Reads the texts of attachments that are files of the served folder, as they stand when the file is written; call once. */
export function readAttachments(): void {
  let known = '';
  effect(() => {
    const file = openFile.value;
    const data = judged.value?.data;
    if (!servedFolder.value || !file || typeof data !== 'object' || data === null) return;
    const folder = file.name.replace(/[^/]*$/, '');
    const names = namesIn(data);
    const now = JSON.stringify([file.id, names]);
    if (now === known) return;
    known = now;
    void Promise.all(names.map(async (name) => [name, await textOfServed(folder + name)] as const)).then(
      (read) => {
        if (known !== now) return;
        attachments.value = new Map(
          read.filter((it): it is readonly [string, string] => it[1] !== undefined),
        );
      },
    );
  });
}

function namesIn(data: object): string[] {
  const names = new Set<string>();
  try {
    for (const { document } of officialDocuments(data, DOCUMENT_KINDS))
      for (const it of document.attachments ?? [])
        if (typeof it === 'object' && it.file !== undefined && isBindable(it.file)) names.add(it.file);
  } catch {
    // What is written is no unit's file yet.
  }
  return [...names];
}

/** The attachments that the file names and that were not read: their texts are missing from the document. */
export const missingAttachments = computed((): readonly string[] => {
  const data = judged.value?.data;
  if (typeof data !== 'object' || data === null) return [];
  return namesIn(data).filter((it) => !attachments.value.has(it));
});

/** Takes a file that the user chose or dropped as the attachment of that name. */
export async function takeAttachment(file: File): Promise<void> {
  const data = judged.value?.data;
  const names = typeof data === 'object' && data !== null ? namesIn(data) : [];
  const its = names.filter((it) => it.split('/').at(-1) === file.name);
  if (its.length === 0) {
    notice.value = saidOfFiles.value.notAnAttachment({ file: file.name });
    return;
  }
  const text = await textIn(new Uint8Array(await file.arrayBuffer()), file.name);
  attachments.value = new Map([...attachments.value, ...its.map((it) => [it, text] as const)]);
}
