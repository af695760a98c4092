import type { Path } from '../../core/model/source.ts';
import { lastYear } from '../state/last-year.ts';
import { judged } from '../state/session.ts';
import { said } from '../words/spoken.ts';
import { commit, valueAt } from './commit.ts';
import { valueOfLastYear } from './of-last-year.ts';
import { kindOf, type SchemaNode } from './schema.ts';
import { shown } from './value.ts';

/** More of a long text is shown to whoever rests on it. */
const MOST = 60;

/** Below a field: what stood there last year, where that was something else, and a button that takes it over. */
export function LastYearValue({ path, node, id }: { path: Path; node: SchemaNode; id: string }) {
  const value = before(path);
  const words = shown(value);
  if (words === '' || words === shown(valueAt(path)) || isOther(value, node, path)) return null;
  return (
    <p class="note last-year">
      <span id={`${id}-last-year`} title={words}>
        {said.value.lastYear({ value: words.length > MOST ? `${words.slice(0, MOST)}…` : words })}
      </span>{' '}
      <button
        type="button"
        aria-describedby={`${id}-last-year`}
        onClick={() => {
          document.getElementById(id)?.focus();
          void commit([{ path, value }]);
        }}
      >
        {said.value.takeLastYear}
      </button>
    </p>
  );
}

/** Last year's value: a figure says its own, all else stands in last year's file. */
function before(path: Path): unknown {
  if (path.at(-1) === 'value' && path.at(-3) === 'figures') {
    const own = valueAt([...path.slice(0, -1), 'lastYear']);
    if (own !== undefined) return own;
  }
  const known = lastYear.value;
  if (known) return valueOfLastYear(judged.value?.data, known.data, path);
}

/** Whether a value is written in another form than the field has: a map, where a text stands now. */
const isOther = (value: unknown, node: SchemaNode, path: Path): boolean =>
  kindOf(node, path.at(-1) ?? '') === 'texts'
    ? Array.isArray(value) && value.some((it) => typeof it === 'object')
    : typeof value === 'object';
