import { effect } from '@preact/signals';
import { attend } from '../state/attended.ts';
import { core } from '../state/core.ts';
import { showsValues } from '../state/going.ts';
import { openFile, text } from '../state/session.ts';
import { view } from '../state/view.ts';
import { caret, showText } from './editor.ts';

/** How long the cursor rests before its value is looked for, in milliseconds. */
const REST = 150;

/** Tells which value the cursor of the editor is at, and shows values in the editor; call once. */
export function attendInText(): void {
  let timer = 0;
  effect(() => {
    const at = caret.value;
    clearTimeout(timer);
    if (at !== undefined) timer = setTimeout(look, REST, at) as unknown as number;
  });
  showsValues('text', ({ path, range }) => {
    view.value = 'text';
    void show(path, range);
    return true;
  });
}

async function look(at: number): Promise<void> {
  const file = openFile.value;
  const content = text.value;
  if (!file) return;
  const path = await core.call('pathAt', content, file.name, at);
  if (text.value === content && caret.value === at) attend(path);
}

async function show(
  path: Parameters<typeof attend>[0] & object,
  range: { readonly from: number; readonly to: number } | undefined,
): Promise<void> {
  const file = openFile.value;
  if (!file) return;
  const found = range ?? (await core.call('rangeOf', text.value, file.name, path));
  // The editor has to be in sight first.
  await new Promise((resolve) => setTimeout(resolve));
  if (found) showText(found.from, found.to);
}
