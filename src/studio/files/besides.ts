import { effect } from '@preact/signals';
import type { SentSettings } from '../../core/check/sent-settings.ts';
import { Turns } from '../../core/model/turns.ts';
import { core } from '../state/core.ts';
import { besides, judgedText, openFile, rulesGiven, text } from '../state/session.ts';
import { language } from '../words/spoken.ts';
import { besidesOfServed, changesHeard, servedFolder } from './server.ts';

/** How long a text rests before it is asked about, in milliseconds. */
const REST = 500;

const turns = new Turns();

/**
 * Has the program behind the page tell what `report check` goes by besides the text: how the folder sets the rules, and what
 * is found in packs and attachments; call once.
 */
export function askForBesides(): void {
  let asked = '';
  let timer = 0;
  /** Whether what is typed may change the answer. */
  let dependsOnText = true;
  let file = openFile.peek();
  const ask = (isAnew: boolean) => {
    const opened = openFile.value;
    const data = judgedText.value?.data as Readonly<Record<string, unknown>> | null | undefined;
    const content = text.value;
    const heard = changesHeard.value;
    const spoken = language.value;
    if (!servedFolder.value || !opened || !data) return;
    const isFirst = opened !== file;
    if (isFirst) dependsOnText = true;
    file = opened;
    const now = JSON.stringify([
      ...[opened.id, opened.name, spoken, heard],
      ...(dependsOnText ? [content] : [data.template, data.templateOptions, filesIn(data)]),
    ]);
    if (now === asked && !isAnew) return;
    asked = now;
    clearTimeout(timer);
    const take = () =>
      turns.take(async () => {
        if (now !== asked) return;
        const found = await besidesOfServed(opened.name, content);
        await useRules(found.settings);
        const findings =
          found.findings.length === 0
            ? []
            : await core.call('foundBesides', found.findings, content, opened.name, spoken);
        if (now !== asked || openFile.peek() !== opened) return;
        dependsOnText = found.dependsOnText;
        besides.value = { of: opened, findings };
      });
    // What cannot be asked now is asked with the next change; that the program has ended is told elsewhere.
    timer = setTimeout(() => void take().catch(() => {}), isFirst ? 0 : REST) as unknown as number;
  };
  effect(() => ask(false));
  // Whoever comes back to the page may have changed the settings elsewhere.
  addEventListener('focus', () => ask(true));
}

/** The files that the attachments of a unit's documents name. */
const filesIn = (data: unknown): readonly string[] => JSON.stringify(data).match(/"file":"[^"]*"/g) ?? [];

let rules = 'null';

/** Has texts judged by the settings of the folder, where these are others than before. */
async function useRules(settings: SentSettings | undefined): Promise<void> {
  const now = JSON.stringify(settings ?? null);
  if (now === rules) return;
  rules = now;
  await core.call('useRules', settings);
  rulesGiven.value++;
}
