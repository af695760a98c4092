import { effect } from '@preact/signals';
import { isBindable } from '../../core/model/attachment-content.ts';
import { DOCUMENT_KINDS } from '../../core/unit/kinds/kinds.ts';
import { officialDocuments } from '../../core/unit/official-documents.ts';
import { attachments, judged, openFile } from '../state/session.ts';
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
