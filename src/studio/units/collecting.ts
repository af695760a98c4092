import { batch, signal } from '@preact/signals';
import { openWithDraft } from '../files/open.ts';
import { filesOfFolder, openServed, readServed, servedFolder } from '../files/server.ts';
import type { SeenFile, Standing } from '../making/units.ts';
import { core } from '../state/core.ts';
import { openFile, savedText } from '../state/session.ts';
import { view } from '../state/view.ts';
import { language } from '../words/spoken.ts';
import { folderOf, type UnitFile, type UnitFolder } from './folder.ts';

/** The folder of units that is looked at; none where one file is. */
export const folder = signal<UnitFolder | undefined>(undefined);

/** What was found in its files so far. */
export const seen = signal<ReadonlyMap<string, SeenFile>>(new Map());

/** How the units stand, once all files were read. */
export const standing = signal<Standing | undefined>(undefined);

/** Counts up with each standing: what was drawn of an older one is of no use. */
export const standingVersion = signal(0);

let run = 0;

/** Reads the files of a folder one after another, and sees how its units stand. */
export async function lookAt(unitFolder: UnitFolder): Promise<void> {
  const own = ++run;
  await core.call('forgetUnits');
  batch(() => {
    folder.value = unitFolder;
    seen.value = new Map();
    standing.value = undefined;
    openFile.value = undefined;
  });
  const found = new Map<string, SeenFile>();
  let shownAt = performance.now();
  for (const file of unitFolder.files) {
    if (run !== own) return;
    found.set(file.name, await core.call('unit', file.name, await file.bytes(), language.value));
    // Hundreds of files need not be shown one by one.
    if (performance.now() - shownAt > 150) {
      seen.value = new Map(found);
      shownAt = performance.now();
    }
  }
  if (run !== own) return;
  seen.value = new Map(found);
  await stand();
}

async function stand(): Promise<void> {
  standing.value = await core.call('standing');
  standingVersion.value++;
}

/** Leaves the folder. */
export function leaveUnits(): void {
  run++;
  batch(() => {
    folder.value = undefined;
    standing.value = undefined;
    seen.value = new Map();
  });
  void core.call('forgetUnits');
}

/** Opens the file of a unit, to be mended. */
export async function openUnit(name: string): Promise<void> {
  const file = folder.value?.files.find((it) => it.name === name);
  if (!file) return;
  view.value = (seen.value.get(name)?.errors ?? 0) > 0 ? 'findings' : 'form';
  if (servedFolder.value) return openServed(name);
  const content = await core.call('decoded', await file.bytes(), name);
  await openWithDraft({ name, content, place: file.place });
}

/** Comes back from the file of a unit, which may be another one now. */
export async function backToUnits(): Promise<void> {
  const name = openFile.value?.name;
  const saved = savedText.value;
  openFile.value = undefined;
  if (name === undefined || saved === undefined || !folder.value?.files.some((it) => it.name === name))
    return;
  const now = await core.call('unit', name, new TextEncoder().encode(saved), language.value);
  seen.value = new Map(seen.value).set(name, now);
  await stand();
}

/** Looks at the folder that is served. */
export async function lookAtServed(): Promise<void> {
  const files = (await filesOfFolder()).map(
    ({ name }): UnitFile => ({ name, bytes: async () => (await readServed(name)) ?? new Uint8Array() }),
  );
  await lookAt(folderOf(servedFolder.value?.folder ?? '', files));
}
