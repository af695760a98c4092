import { effect } from '@preact/signals';
import { core } from '../state/core.ts';
import { showLastYear } from '../state/last-year.ts';
import { judged, notice, openFile, text } from '../state/session.ts';
import { saidOfFiles } from '../words/of-files.ts';
import { textIn } from './place.ts';
import { filesOfFolder, servedFolder, textOfServed } from './server.ts';

const yearIn = (data: unknown): unknown => (data as { readonly year?: unknown } | null | undefined)?.year;

/** Whose report a file is, and on what. */
const subjectIn = (data: unknown): string => {
  const { organisation, subject } = (data ?? {}) as { organisation?: { name?: unknown }; subject?: unknown };
  return JSON.stringify([organisation?.name, subject]);
};

/**
 * Shows the values of a file beside those of the open one; false where it is not of the year before.
 *
 * @param isNamed whether its name says that it is last year's; else it has to be of the same unit, on the same subject
 */
async function show(content: string, name: string, isNamed = true): Promise<boolean> {
  const data = await core.call('dataOf', content, name);
  const now = judged.value?.data ?? (await core.call('dataOf', text.value, name));
  const year = yearIn(now);
  if (typeof year !== 'number' || yearIn(data) !== year - 1) return false;
  if (!isNamed && subjectIn(data) !== subjectIn(now)) return false;
  showLastYear(name, data);
  return true;
}

/** Shows the values of a file that the user chose as last year's. */
export async function takeLastYear(file: File): Promise<void> {
  const content = await textIn(new Uint8Array(await file.arrayBuffer()), file.name);
  const isIt = await show(content, file.name);
  notice.value = saidOfFiles.value[isIt ? 'lastYearShown' : 'notLastYear']({ file: file.name });
}

/** Shows the values of the text from which a draft was made. */
export const showOrigin = (content: string, name: string): Promise<boolean> => show(content, name);

/** The most files that are looked into whose names say nothing, and the most bytes of one. */
const MOST_LOOKED_INTO = 40;
const MOST_BYTES = 1_000_000;

/**
 * Looks in the folder that is served for last year's file: the one that a draft names, the same name with the year before,
 * or without one, and at last any that lies beside and is of the same unit, on the same subject; call once.
 */
export function findLastYear(): void {
  let looked: string | undefined;
  effect(() => {
    const file = openFile.value;
    const year = yearIn(judged.value?.data);
    if (!servedFolder.value || !file || typeof year !== 'number' || looked === file.id) return;
    looked = file.id;
    const folder = file.name.replace(/[^/]*$/, '');
    const own = file.name.slice(folder.length);
    const named = /年度草稿，由(.+?)结转/.exec(text.peek().slice(0, 500))?.[1];
    const before = String(year - 1);
    const names = [
      ...(named === undefined ? [] : [folder + named]),
      folder + own.replace(String(year), before),
      file.name.replaceAll(String(year), before),
      folder + own.replace(`-${year}`, ''),
    ];
    /** Whether nothing more is to be looked for. */
    const isIt = async (name: string, isNamed: boolean): Promise<boolean> => {
      const content = await textOfServed(name);
      if (openFile.value?.id !== file.id) return true;
      if (content === undefined || (!isNamed && !speaksOf(content, before))) return false;
      return show(content, name.slice(name.lastIndexOf('/') + 1), isNamed);
    };
    void (async () => {
      const all = await filesOfFolder();
      const isThere = new Set(all.map((it) => it.name));
      for (const name of new Set(names))
        if (name !== file.name && isThere.has(name) && (await isIt(name, true))) return;
      const beside = all.filter(
        ({ name, size }) =>
          name.startsWith(folder) &&
          !name.slice(folder.length).includes('/') &&
          /\.ya?ml$/i.test(name) &&
          name !== file.name &&
          !names.includes(name) &&
          size <= MOST_BYTES,
      );
      for (const { name } of beside.slice(0, MOST_LOOKED_INTO)) if (await isIt(name, false)) return;
    })().catch(() => {
      // That the program has ended is told elsewhere.
    });
  });
}

/** Whether a text says of itself that it is of a year; reading it tells. */
const speaksOf = (content: string, year: string): boolean =>
  new RegExp(`^["']?(?:year|年度)["']?\\s*[:：]\\s*${year}`, 'm').test(content);
