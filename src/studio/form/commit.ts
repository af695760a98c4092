import type { Path } from '../../core/model/source.ts';
import { Turns } from '../../core/model/turns.ts';
import { core } from '../state/core.ts';
import { judged, notice, openFile, text } from '../state/session.ts';
import { holdsBack } from '../state/unwritten.ts';
import { becomes } from '../text/editor.ts';
import { said } from '../words/spoken.ts';
import type { Setting } from '../worker/edit.ts';

const turns = new Turns();
holdsBack(() => turns.settled());

/**
 * Writes values into the text. One such change is made after the other, each in the text as it is by then; what is typed
 * in the meantime is not written over.
 */
export const commit = (settings: readonly Setting[]): Promise<void> => turns.take(() => write(settings));

async function write(settings: readonly Setting[]): Promise<void> {
  for (;;) {
    const before = text.value;
    const file = openFile.value;
    if (!file) return;
    const after = await core.call('edited', before, file.name, settings);
    if (text.value !== before) continue;
    if (after === undefined) notice.value = said.value.notWritten;
    else becomes(after);
    return;
  }
}

/** The value at a path of what was read last. */
export function valueAt(path: Path): unknown {
  let value = judged.value?.data;
  for (const step of path) value = (value as Record<string | number, unknown> | null | undefined)?.[step];
  return value;
}
