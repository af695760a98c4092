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
 *
 * @returns whether they could be written
 */
export const commit = (settings: readonly Setting[]): Promise<boolean> =>
  turns.take(() => write(async () => settings));

/**
 * Makes of a value another one: of the value that the text has by then, which can be newer than the one that the form
 * shows.
 *
 * @returns whether it could be written
 */
export const commitFrom = (path: Path, next: (value: unknown) => unknown): Promise<boolean> =>
  turns.take(() =>
    write(async (content, file) => [
      { path, value: next(valueIn(await core.call('dataOf', content, file), path)) },
    ]),
  );

async function write(
  settingsFor: (content: string, file: string) => Promise<readonly Setting[]>,
): Promise<boolean> {
  for (;;) {
    const before = text.value;
    const file = openFile.value;
    if (!file) return false;
    const settings = await settingsFor(before, file.name);
    const after = await core.call('edited', before, file.name, settings);
    if (text.value !== before) continue;
    if (after === undefined) notice.value = said.value.notWritten;
    else becomes(after);
    return after !== undefined;
  }
}

/** The value at a path of what was read last. */
export const valueAt = (path: Path): unknown => valueIn(judged.value?.data, path);

function valueIn(data: unknown, path: Path): unknown {
  let value = data;
  for (const step of path) value = (value as Record<string | number, unknown> | null | undefined)?.[step];
  return value;
}
