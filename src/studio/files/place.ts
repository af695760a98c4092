import { signal } from '@preact/signals';
import { core } from '../state/core.ts';

/** A file on the disk that the page may write. */
export interface Place {
  /** The text there now, its lines ended by line feeds; undefined if there is no file. */
  read(): Promise<string | undefined>;
  /**
   * Writes the file.
   *
   * @param over the text that is replaced; undefined if there must be no file yet
   * @throws Overtaken if another text stands there
   */
  write(content: string, over: string | undefined): Promise<void>;
  /** Writes the file in place of what another program wrote, of which a copy is kept; returns the name of the copy. */
  writeKeeping?(content: string, over: string): Promise<string | undefined>;
}

/** Thrown where another program has changed the file: nothing was written. */
export class Overtaken extends Error {}

/** Where the open file is written; none where the browser only lets it be downloaded. */
export const placeOf = signal<Place | undefined>(undefined);

/** A place with its name. */
export interface NamedPlace {
  readonly name: string;
  readonly place: Place;
}

/** Finds the place of a new file without asking, in the folder that is served; none where no folder is. */
export const newPlace = signal<((name: string) => Promise<NamedPlace>) | undefined>(undefined);

/** What the File System Access API gives; not every browser has it. */
export interface WritableHandle {
  getFile(): Promise<File>;
  createWritable(): Promise<{ write(content: string): Promise<void>; close(): Promise<void> }>;
}
interface Pickers {
  showOpenFilePicker?(options: object): Promise<WritableHandle[]>;
  showSaveFilePicker?(options: object): Promise<WritableHandle & { readonly name: string }>;
}
const pickers = globalThis as unknown as Pickers;

const YAML = [{ description: 'YAML', accept: { 'application/yaml': ['.yaml', '.yml'] } }];

/** A file that the browser's own window let the user choose, and that may be written. */
export const placeIn = (handle: WritableHandle): Place => {
  const read = async () => {
    const file = await handle.getFile();
    return textIn(new Uint8Array(await file.arrayBuffer()), file.name);
  };
  return {
    read,
    async write(content, over) {
      // The browser's window has asked about a file that was there.
      if (over !== undefined && (await read()) !== over) throw new Overtaken();
      const stream = await handle.createWritable();
      await stream.write(content);
      await stream.close();
    },
  };
};

/** The text of a file, of any encoding, its lines ended by line feeds. */
export const textIn = async (bytes: Uint8Array, file: string): Promise<string> =>
  plainText(await core.call('decoded', bytes, file));

export const plainText = (content: string): string => content.replace(/\r\n/g, '\n');

/** Whether the browser can write files where they stand. */
export const canWriteFiles = (): boolean => pickers.showOpenFilePicker !== undefined;

/** Whether a new file gets a place, instead of being downloaded. */
export const canPlaceFiles = (): boolean => newPlace.value !== undefined || canWriteFiles();

/** Lets the user choose a file to open; undefined if none was chosen. */
export async function chosenFile(): Promise<{ readonly file: File; readonly place: Place } | undefined> {
  const handles = await unlessCancelled(pickers.showOpenFilePicker?.({ types: YAML }));
  const handle = handles?.[0];
  return handle && { file: await handle.getFile(), place: placeIn(handle) };
}

/** Lets the user choose where to save; undefined if nothing was chosen. */
export async function chosenPlace(suggestedName: string): Promise<NamedPlace | undefined> {
  if (newPlace.value) return newPlace.value(suggestedName);
  const handle = await unlessCancelled(pickers.showSaveFilePicker?.({ types: YAML, suggestedName }));
  return handle && { name: handle.name, place: placeIn(handle) };
}

/** What the user chose; undefined where the window was closed. */
export async function unlessCancelled<T>(chosen: Promise<T> | undefined): Promise<T | undefined> {
  try {
    return await chosen;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return undefined;
    throw error;
  }
}
