import { effect } from '@preact/signals';
import { core } from '../state/core.ts';
import { showLastYear } from '../state/last-year.ts';
import { judged, notice, openFile, text } from '../state/session.ts';
import { saidOfFiles } from '../words/of-files.ts';
import { textIn } from './place.ts';
import { servedFolder, textOfServed } from './server.ts';

const yearIn = (data: unknown): unknown => (data as { readonly year?: unknown } | null | undefined)?.year;

/** Shows the values of a file beside those of the open one; false where it is not of the year before. */
async function show(content: string, name: string): Promise<boolean> {
  const data = await core.call('dataOf', content, name);
  const year = yearIn(judged.value?.data ?? (await core.call('dataOf', text.value, name)));
  if (typeof year !== 'number' || yearIn(data) !== year - 1) return false;
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

/** Looks in the folder that is served for last year's file: the one that a draft names, or that of the year before; call once. */
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
    const names = [named, own.replace(String(year), String(year - 1)), own.replace(`-${year}`, '')];
    void (async () => {
      for (const name of new Set(names)) {
        if (name === undefined || name === own) continue;
        const content = await textOfServed(folder + name);
        if (openFile.value?.id !== file.id) return;
        if (content !== undefined && (await show(content, name))) return;
      }
    })();
  });
}
