import { signal } from '@preact/signals';
import { isSamePath } from '../../core/model/same-path.ts';
import type { Path } from '../../core/model/source.ts';
import { judged, openFile } from '../state/session.ts';
import { said } from '../words/spoken.ts';
import { commit, valueAt } from './commit.ts';
import { oldNamesIn } from './old-name.ts';

/** Where the name of a unit stands. */
const NAME: Path = ['organisation', 'name'];

/** The name before it was changed in the form, and the file in which it was. */
const before = signal<{ readonly name: string; readonly file: string } | undefined>(undefined);

/** Somebody goes to a field: the name that stands there is the one that other texts may have. */
export function noteName(path: Path): void {
  const name = valueAt(NAME);
  const file = openFile.value?.id ?? '';
  if (!isSamePath(path, NAME) || typeof name !== 'string') return;
  if (before.value?.file !== file || oldNames().length === 0) before.value = { name, file };
}

/**
 * Whether a value is an element of a document that is sent out now. Elsewhere the old name may be right: a rule keeps the
 * title under which it was issued.
 */
const isOfElement = ([first, second]: Path): boolean => first === 'document' || second === 'document';

function oldNames() {
  const now = valueAt(NAME);
  const it = before.value;
  if (!it || it.file !== openFile.value?.id || typeof now !== 'string') return [];
  return oldNamesIn(judged.value?.data, NAME, it.name, now.trim()).filter(({ path }) => isOfElement(path));
}

/** Below the name of the unit: where the old name still stands, and a way to change it there too. */
export function Renamed({ path }: { path: Path }) {
  if (!isSamePath(path, NAME)) return null;
  const found = oldNames();
  const words = said.value;
  return (
    <div class="renamed" role="status">
      {found.length > 0 && before.value && (
        <>
          <p class="note wrong warning">
            {words.oldNameElsewhere({ count: found.length, name: before.value.name })}
          </p>
          <ul class="note">
            {found.slice(0, 5).map((it) => (
              <li key={it.path.join('.')}>{it.text.slice(0, 40)}</li>
            ))}
          </ul>
          <button
            type="button"
            onClick={() => void commit(found.map((it) => ({ path: it.path, value: it.renewed })))}
          >
            {words.renameAll}
          </button>
        </>
      )}
    </div>
  );
}
