import { type Place, placeIn, type WritableHandle } from '../files/place.ts';

/** A file of a folder of units. */
export interface UnitFile {
  /** The folders it is in and its name, parts separated by `/`. */
  readonly name: string;
  bytes(): Promise<Uint8Array>;
  /** Where it is written, where the browser can. */
  readonly place?: Place | undefined;
}

/** The units' files of a folder. */
export interface UnitFolder {
  /** The name of the folder. */
  readonly name: string;
  /** By name. */
  readonly files: readonly UnitFile[];
  /** Whether there are more, which are left out. */
  readonly isCut: boolean;
}

/** The most files of a folder; nobody collects from more units. */
export const MOST_FILES = 2_000;

const YAML = /\.ya?ml$/i;
/** YAML files with another purpose, and what programs hide. */
const OTHERS = /(^|\/)(report\.config|pack|style)\.ya?ml$|(^|\/)[.~]|(^|\/)node_modules\//i;

const isUnits = (name: string): boolean => YAML.test(name) && !OTHERS.test(name);

/** A folder of some files. */
export function folderOf(name: string, files: readonly UnitFile[]): UnitFolder {
  const all = files.filter((it) => isUnits(it.name));
  const sorted = [...all].sort((one, other) => (one.name < other.name ? -1 : 1));
  return { name, files: sorted.slice(0, MOST_FILES), isCut: sorted.length > MOST_FILES };
}

/** A file that the browser gave without a place to write it. */
export const unitFile = (file: File, name = file.webkitRelativePath || file.name): UnitFile => ({
  name,
  bytes: async () => new Uint8Array(await file.arrayBuffer()),
});

/** What the File System Access API gives of files and folders. */
interface FileHandle extends WritableHandle {
  readonly kind: 'file';
  readonly name: string;
}
interface FolderHandle {
  readonly kind: 'directory';
  readonly name: string;
  values(): AsyncIterable<FileHandle | FolderHandle>;
}
type Handle = FileHandle | FolderHandle;

/** The window of the browser that chooses a folder, where it has one. */
export const folderPicker = (): (() => Promise<FolderHandle>) | undefined => {
  const { showDirectoryPicker } = globalThis as unknown as {
    showDirectoryPicker?(options: object): Promise<FolderHandle>;
  };
  return showDirectoryPicker && (() => showDirectoryPicker({ mode: 'read' }));
};

/** The files of a folder that the user chose, which can be written where they stand. */
export async function filesIn(folder: FolderHandle): Promise<UnitFolder> {
  const files: UnitFile[] = [];
  await collect(folder, folder.name, files);
  return folderOf(folder.name, files);
}

async function collect(folder: FolderHandle, path: string, files: UnitFile[]): Promise<void> {
  for await (const it of folder.values()) {
    const name = `${path}/${it.name}`;
    if (files.length > MOST_FILES || OTHERS.test(`${name}/`)) continue;
    if (it.kind === 'directory') await collect(it, name, files);
    else if (isUnits(name)) files.push(handled(it, name));
  }
}

const handled = (handle: FileHandle, name: string): UnitFile => ({
  name,
  bytes: async () => new Uint8Array(await (await handle.getFile()).arrayBuffer()),
  place: placeIn(handle),
});

/** What was dropped: a folder or several files as a folder of units, else the one file. */
export type Dropped = { readonly folder: UnitFolder } | { readonly file: File; readonly place?: Place };

/**
 * What was dropped on the page. The browser gives it only while the event is handled, so all is asked for at once.
 *
 * @returns undefined if nothing was
 */
export function dropped(transfer: DataTransfer): Promise<Dropped | undefined> {
  const items = [...transfer.items].filter((it) => it.kind === 'file');
  const plain = [...transfer.files];
  const handles = items.map((it) =>
    (it as unknown as { getAsFileSystemHandle?(): Promise<Handle | null> }).getAsFileSystemHandle?.(),
  );
  const entries = items.map((it) => it.webkitGetAsEntry?.());
  return droppedOf(plain, handles, entries);
}

async function droppedOf(
  plain: readonly File[],
  asked: readonly (Promise<Handle | null> | undefined)[],
  entries: readonly (FileSystemEntry | null | undefined)[],
): Promise<Dropped | undefined> {
  const handles = await Promise.all(asked.map((it) => it?.catch(() => null)));
  const [file] = plain;
  const isOne = plain.length === 1 && !entries.some((it) => it?.isDirectory);
  if (isOne && file) {
    const [handle] = handles;
    const place = handle?.kind === 'file' ? placeIn(handle) : undefined;
    return { file, ...(place && { place }) };
  }
  const files: UnitFile[] = [];
  for (const [index, entry] of entries.entries()) {
    const handle = handles[index];
    if (handle?.kind === 'directory') await collect(handle, handle.name, files);
    else if (handle?.kind === 'file') files.push(handled(handle, handle.name));
    else if (entry) await collectEntry(entry, entry.name, files);
  }
  if (files.length === 0) files.push(...plain.map((it) => unitFile(it)));
  if (files.length === 0 && !file) return undefined;
  const folders = new Set(files.map(({ name }) => name.split('/')[0] ?? ''));
  const isWithin = files.every(({ name }) => name.includes('/'));
  return { folder: folderOf(isWithin && folders.size === 1 ? ([...folders][0] ?? '') : '', files) };
}

async function collectEntry(entry: FileSystemEntry, path: string, files: UnitFile[]): Promise<void> {
  if (files.length > MOST_FILES || OTHERS.test(`${path}/`)) return;
  if (entry.isFile) {
    const file = await new Promise<File>((resolve, reject) =>
      (entry as FileSystemFileEntry).file(resolve, reject),
    );
    files.push(unitFile(file, path));
    return;
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  // A reader gives a hundred at a time, and none at the end.
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (some.length === 0) return;
    for (const it of some) await collectEntry(it, `${path}/${it.name}`, files);
  }
}
