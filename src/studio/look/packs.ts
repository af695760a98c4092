import { computed, effect, signal } from '@preact/signals';
import { Turns } from '../../core/model/turns.ts';
import type { GivenPacks } from '../../core/produce/given-packs.ts';
import { PACK_KINDS } from '../../core/unit/kinds/kinds.ts';
import { isServed, packsOfServed, servedFolder } from '../files/server.ts';
import { core } from '../state/core.ts';
import { judged, notice, openFile, packsGiven, product, text } from '../state/session.ts';
import { language } from '../words/spoken.ts';

/** The packs that draw the documents, and those that could; undefined where no program tells them. */
export const packs = signal<GivenPacks | undefined>(undefined);

const turns = new Turns();

/** Resolves once the documents are drawn by the packs that the text names now. */
export const packsSettled = (): Promise<void> => turns.take(askNow);

async function askNow(): Promise<void> {
  const file = openFile.value;
  if (servedFolder.value && file) await take(await packsOfServed(file.name, text.value, product.value));
}

/** The packs that the file names. */
export const namedPacks = computed((): readonly string[] => {
  const { template } = (judged.value?.data ?? {}) as { readonly template?: unknown };
  return [template ?? []].flat().filter((it) => typeof it === 'string');
});

/** Built-in packs are called by the kinds that they draw. */
const BUILT_IN: ReadonlySet<string> = new Set([...PACK_KINDS, 'gb-t-9704']);

/** The packs that the file names and that this page cannot read. */
export const packsOutOfReach = computed((): readonly string[] =>
  isServed() ? [] : namedPacks.value.filter((it) => !BUILT_IN.has(it)),
);

/** Has the program behind the page tell which packs draw the documents, whenever that may have changed; call once. */
export function askForPacks(): void {
  let asked = '';
  const ask = (isAnew: boolean) => {
    const file = openFile.value;
    const data = judged.value?.data as Readonly<Record<string, unknown>> | null | undefined;
    const now = JSON.stringify([
      ...[file?.id, file?.name, product.value, language.value],
      ...(data ? [data.template, data.templateOptions, Object.keys(data)] : []),
    ]);
    if (!servedFolder.value || !file || !data || (now === asked && !isAnew)) return;
    asked = now;
    void turns
      .take(async () => {
        if (now === asked) await askNow();
      })
      .catch((error) => {
        notice.value = String(error instanceof Error ? error.message : error);
      });
  };
  effect(() => ask(false));
  // Whoever comes back to the page may have changed a pack elsewhere.
  addEventListener('focus', () => ask(true));
}

let last = 'none';

async function take(newPacks: GivenPacks): Promise<void> {
  packs.value = newPacks;
  const { templates, isBroken, told } = newPacks;
  const isBuiltIn = templates.length === 0 && !isBroken;
  const now = isBuiltIn ? 'none' : JSON.stringify([templates, isBroken && told]);
  if (now === last) return;
  last = now;
  await core.usePacks(isBuiltIn ? undefined : newPacks);
  packsGiven.value++;
}
