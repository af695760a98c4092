import { compareWith } from '../compare/compared.ts';
import { takeAttachment } from '../files/attachments.ts';
import { openFileOf } from '../files/open.ts';
import { attempt } from '../parts/attempt.ts';
import { takeWorkbook } from '../start/others.tsx';
import { openFile } from '../state/session.ts';
import { lookAt } from '../units/collecting.ts';
import { dropped } from '../units/folder.ts';

/** Takes what was dropped on the page: a file is opened, a folder or several files are looked at as units. */
export function takeDropped(event: DragEvent): void {
  event.preventDefault();
  if (!event.dataTransfer) return;
  const contents = dropped(event.dataTransfer);
  attempt(async () => {
    const it = await contents;
    if (!it) return;
    if ('folder' in it) await lookAt(it.folder);
    else if (/\.xlsx$/i.test(it.file.name)) await takeWorkbook(it.file);
    else if (/\.docx$/i.test(it.file.name)) await compareWith(it.file);
    else if (/\.(md|txt)$/i.test(it.file.name) && openFile.value) await takeAttachment(it.file);
    else await openFileOf(it.file, it.place);
  });
}
