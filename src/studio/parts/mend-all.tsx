import { core } from '../state/core.ts';
import { judged, notice, openFile, product, text } from '../state/session.ts';
import { allWritten } from '../state/unwritten.ts';
import { becomes } from '../text/editor.ts';
import { said } from '../words/spoken.ts';
import { attempt } from './attempt.ts';

/**
 * A button that mends all that is certain, as `report check --fix` does, in one step to undo.
 *
 * @param least how many mends there have to be for it to stand there
 */
export function MendAll({ least }: { least: number }) {
  const count = (judged.value?.findings ?? []).filter(({ fix }) => fix !== undefined).length;
  if (count < least) return null;
  return (
    <p class="actions">
      <button type="button" onClick={() => attempt(mendAll)}>
        {said.value.mendAll({ count })}
      </button>
    </p>
  );
}

async function mendAll(): Promise<void> {
  await allWritten();
  const file = openFile.value;
  const now = text.value;
  if (!file) return;
  const { text: made, count } = await core.call('mended', now, file.name, product.value);
  if (text.value !== now) return;
  becomes(made);
  notice.value = count === 0 ? said.value.noneMended : said.value.mendedAll({ count });
}
