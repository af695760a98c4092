import { core } from '../state/core.ts';
import { judged, openFile, pages, savedText } from '../state/session.ts';
import { openText } from '../text/editor.ts';
import { type Place, placeOf } from './place.ts';

let opened = 0;

/** The key of a draft; no two pages that are open at a time have the same. */
const newId = (): string =>
  `${Date.now().toString(36)}-${++opened}-${Math.random().toString(36).slice(2, 8)}`;

/** What is to be opened. */
export interface Opening {
  readonly name: string;
  readonly content: string;
  /** What was last saved as a file; left out, nothing was. */
  readonly saved?: string | undefined;
  /** The file on the disk, where the browser lets it be written. */
  readonly place?: Place | undefined;
  /** The key of its draft, where there is one. */
  readonly id?: string;
}

/** Opens a text in place of what was open. */
export function open({ name, content, saved, place, id = newId() }: Opening): void {
  const isWindows = /\r\n/.test(content);
  const plain = content.replace(/\r\n/g, '\n');
  openFile.value = undefined;
  judged.value = undefined;
  pages.value = { version: 0, pages: [] };
  openText(plain);
  savedText.value = saved?.replace(/\r\n/g, '\n');
  placeOf.value = place;
  openFile.value = { id, name, lineEnd: isWindows ? '\r\n' : '\n' };
}

/** Opens a file that the user chose or dropped. */
export async function openFileOf(file: File, place?: Place): Promise<void> {
  const content = await core.call('decoded', new Uint8Array(await file.arrayBuffer()), file.name);
  open({ name: file.name, content, saved: content, place });
}
