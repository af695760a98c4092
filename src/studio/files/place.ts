import { signal } from '@preact/signals';

/** A file on the disk that the page may write. */
export interface Place {
  write(content: string): Promise<void>;
}

/** Where the open file is written; none where the browser only lets it be downloaded. */
export const placeOf = signal<Place | undefined>(undefined);

/** What the File System Access API gives; not every browser has it. */
interface Handle {
  getFile(): Promise<File>;
  createWritable(): Promise<{ write(content: string): Promise<void>; close(): Promise<void> }>;
}
interface Pickers {
  showOpenFilePicker?(options: object): Promise<Handle[]>;
  showSaveFilePicker?(options: object): Promise<Handle & { readonly name: string }>;
}
const pickers = globalThis as unknown as Pickers;

const YAML = [{ description: 'YAML', accept: { 'application/yaml': ['.yaml', '.yml'] } }];

/** A file that the browser's own window let the user choose, and that may be written. */
export const placeIn = (handle: Handle): Place => ({
  async write(content) {
    const stream = await handle.createWritable();
    await stream.write(content);
    await stream.close();
  },
});

/** Whether the browser can write files where they stand. */
export const canWriteFiles = (): boolean => pickers.showOpenFilePicker !== undefined;

/** Lets the user choose a file to open; undefined if none was chosen. */
export async function chosenFile(): Promise<{ readonly file: File; readonly place: Place } | undefined> {
  const handles = await unlessCancelled(pickers.showOpenFilePicker?.({ types: YAML }));
  const handle = handles?.[0];
  return handle && { file: await handle.getFile(), place: placeIn(handle) };
}

/** Lets the user choose where to save; undefined if nothing was chosen. */
export async function chosenPlace(
  suggestedName: string,
): Promise<{ readonly name: string; readonly place: Place } | undefined> {
  const handle = await unlessCancelled(pickers.showSaveFilePicker?.({ types: YAML, suggestedName }));
  return handle && { name: handle.name, place: placeIn(handle) };
}

async function unlessCancelled<T>(chosen: Promise<T> | undefined): Promise<T | undefined> {
  try {
    return await chosen;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return undefined;
    throw error;
  }
}
